/** Makes service objects; apart from define.ts so that handles and classes may name each other. */
export { make } from './define.ts';
