// Everything below the opening figure in Simplified Chinese, as one file to fetch.
export { chapters } from './chapters/zh-CN/index';
export { closing } from './closing/zh-CN';
export { notes } from './notes/zh-CN';
