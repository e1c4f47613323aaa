/** `cert-manager` as `certManager`. */
export function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
}

/** `cert-manager` as the constant `certManager`; a leading digit gets an underscore, and what cannot be declared a trailing one. */
export function constantName(text: string, taken: readonly string[]): string {
  const name = camelCase(text);
  return /^\d/.test(name) ? `_${name}` : reserved.has(name) || taken.includes(name) ? `${name}_` : name;
}

/** `cert-manager` as `CertManager`. */
export function pascalCase(text: string): string {
  return upperFirst(
    text
      .split(/[^A-Za-z0-9]+/)
      .map(upperFirst)
      .join(''),
  ).replace(/^(\d)/, '_$1');
}

/** `ClusterIssuer` as `cluster-issuer`, `CiliumCIDRGroup` as `cilium-cidr-group`. */
export function kebabCase(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

/** A kind as the name of a function: `ClusterIssuer` as `clusterIssuer`, `HTTPRoute` as `httpRoute`. */
export function constructorName(kind: string): string {
  const name = pascalCase(kind).replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
  return reserved.has(name) ? `${name}_` : name;
}

/** A string as a TypeScript literal in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Words that no module may declare (ECMA-262 12.7.2, with those of strict mode and of modules), and the globals that nobody should hide. */
const reserved = new Set([
  'arguments',
  'await',
  'break',
  'case',
  'catch',
  'class',
  'const',
  'continue',
  'debugger',
  'default',
  'delete',
  'do',
  'else',
  'enum',
  'eval',
  'export',
  'extends',
  'false',
  'finally',
  'for',
  'function',
  'if',
  'implements',
  'import',
  'in',
  'instanceof',
  'interface',
  'let',
  'new',
  'null',
  'package',
  'private',
  'protected',
  'public',
  'return',
  'static',
  'super',
  'switch',
  'this',
  'throw',
  'true',
  'try',
  'typeof',
  'undefined',
  'var',
  'void',
  'while',
  'with',
  'yield',
]);

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
