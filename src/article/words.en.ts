// Everything below the opening figure in English, as one file to fetch.
export { chapters } from './chapters/en/index';
export { closing } from './closing/en';
export { notes } from './notes/en';
