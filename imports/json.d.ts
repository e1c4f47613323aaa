// Made by "strata import". Do not edit.
declare module '*.json' {
  const value: unknown;
  export default value;
}
