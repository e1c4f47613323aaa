/**
 * One-line forms of strings and numbers that Go's YAML 1.1 readers (sigs.k8s.io/yaml, kyaml), YAML 1.2 readers and people take
 * for the same value. A form that is plain is plain for all of them; whatever one of them might take for something else is quoted.
 */

/** Words that YAML 1.1 reads as booleans or null. */
const words = new Set(
  ['y', 'yes', 'n', 'no', 'true', 'false', 'on', 'off', 'null'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ]),
);
const longestWord = 5;

/** What names, images, paths, addresses and flags look like. Numbers, dates and indicators cannot start so. */
const token = /^(?:[A-Za-z_/]|\.\.?\/|--?[A-Za-z])[\w./=,@+-]*(?::[\w./=,@+-]+)*$/;
/** Prose: no quote, escape or indicator at its start, no `: ` or ` #` inside, no blank or colon at its end. */
const prose = /^(?:[A-Za-z_/(]|--?[A-Za-z])[ -~]*[!-9;-~]$/;
const notProse = /: | #/;
/** Quantities, durations, ranges, versions: a digit first, and something that no number, date or sexagesimal holds. */
const quantity = /^\d[\w.-]*(?:[g-np-su-wyG-NP-SU-WY/][\w./-]*)$|^\d+(?:\.\d+){2,}$/;
const keyToken = /^[A-Za-z_/][\w./-]*$/;

/** What some readers of YAML 1.1 take for a number without digits before its exponent. */
const exponent = /^-?[eE][-+]?\d+$/;

const printable = /^[ -~\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;
const invisible = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A string on one line, quoted only where it must be. */
export function formatString(value: string): string {
  if (isPlain(value)) return value;
  if ((value.includes('"') || value.includes('\\')) && printable.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return formatDoubleQuoted(value);
}

/** A key of a map; stricter than a value, because a long or odd one is easier to misread. */
export function formatKey(key: string): string {
  if (keyToken.test(key) && isNoWord(key)) return key;
  return /^[\w./-]+$/.test(key) && quantity.test(key) ? key : formatDoubleQuoted(key);
}

/** JSON's escapes are YAML's too; what JSON leaves raw and an editor does not show is escaped as well. */
export function formatDoubleQuoted(value: string): string {
  return JSON.stringify(value).replace(invisible, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A number in a form that Go reads to the same value: integers that fit 64 bits in full, all else with a dot before its exponent.
 * @throws TypeError for NaN and the infinities, which JSON cannot hold.
 */
export function formatNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) throw new TypeError(`${value} is not a JSON number`);
  if (Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 64) return BigInt(value).toString();
  const text = Number.isInteger(value) ? value.toExponential() : String(value);
  return text.replace(/^(-?\d)e/, '$1.0e');
}

function isPlain(value: string): boolean {
  if (token.test(value)) return isNoWord(value);
  return (prose.test(value) && !notProse.test(value)) || quantity.test(value);
}

function isNoWord(text: string): boolean {
  return (text.length > longestWord || !words.has(text)) && !exponent.test(text);
}
