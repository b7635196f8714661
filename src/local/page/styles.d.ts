/** The build takes styles in by their import. */
declare module '*.css';
