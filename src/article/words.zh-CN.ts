// Everything below the opening figure in Simplified Chinese, as one file to fetch.
export { chapters } from './chapters/zh-CN';
export { closing } from './closing/zh-CN';
