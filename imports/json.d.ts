/** Data files beside generated modules: typed where they are imported, so that the compiler does not infer types of their whole contents. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
