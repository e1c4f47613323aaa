import type { Json, JsonObject } from '../../../model/json.ts';
import { isList, isObject } from '../support/read.ts';
import { looksRandom } from './looks-random.ts';
import { passwordName, publicName, secretHint, secretPatterns, tokenName } from '../../../knowledge/secret-patterns.ts';

/** One place in an object where a secret seems to stand. */
export interface FoundSecret {
  /** Dotted path of the field. */
  readonly path: string;
  /** What it looks like; completes "holds ...". */
  readonly title: string;
}

/** A value that is filled in later or elsewhere: a variable, a template, a path, encrypted text. */
const filledIn =
  /^\$|\$\{|\{\{|^ENC\[AES256_GCM,data:|^vault:|^ref\+|^\/|^file:|^<[^>]*>$|^%\(|^\*+$|^(?:true|false|null|none|yes|no)$/i;
/** A line in a file of settings that gives a password a plain value. */
const passwordLine =
  /^[ \t]*["']?([\w.-]*(?:password|passwd|passphrase))["']?[ \t]*[:=][ \t]*["']?([^\s"'#,;()[\]{}$<%*|>&]{4,})["']?[ \t]*,?[ \t]*$/gim;

/** What the name of a field says of its value. */
type NameClass = 'password' | 'token' | 'public' | 'plain';

/** Names that were classified before: a platform has few of them, each many times. */
export type NameClasses = Map<string, NameClass>;

/** The least length of what can be secret without a name that says so, of what counts as random under such a name, and anywhere. */
const shortest = { unnamed: 12, named: 12, anywhere: 28 };

/** Finds secrets in the strings of an object, by their form, by the name of their field or variable, and by looking random. */
export function findSecrets(value: Json | undefined, holdsSettings: boolean, names: NameClasses): FoundSecret[] {
  const found: FoundSecret[] = [];
  if (!holdsSecret(value, '', holdsSettings, names)) return found;
  const path: (string | number)[] = [];
  const visit = (at: Json | undefined, name: string) => {
    if (typeof at === 'string') {
      const title = titleIn(at, name, holdsSettings, names);
      if (title !== undefined) found.push({ path: formatPath(path), title });
      return;
    }
    if (isList(at)) {
      for (let index = 0; index < at.length; index += 1) {
        path.push(index);
        visit(at[index], name);
        path.pop();
      }
    } else if (isObject(at)) {
      visitObject(at);
    }
  };
  const visitObject = (object: JsonObject) => {
    const variable = typeof object.name === 'string' && typeof object.value === 'string' ? object.name : undefined;
    for (const key in object) {
      path.push(key);
      visit(object[key], variable !== undefined && key === 'value' ? variable : key);
      path.pop();
    }
  };
  visit(value, '');
  return found;
}

/** The quick look that nearly every object ends with: it keeps no paths. */
function holdsSecret(value: Json | undefined, name: string, holdsSettings: boolean, names: NameClasses): boolean {
  if (typeof value === 'string') return titleIn(value, name, holdsSettings, names) !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (isList(value)) {
    for (const item of value) if (holdsSecret(item, name, holdsSettings, names)) return true;
    return false;
  }
  const object = value as JsonObject;
  const variable = typeof object.value === 'string' && typeof object.name === 'string' ? object.name : undefined;
  for (const key in object) {
    if (holdsSecret(object[key], variable !== undefined && key === 'value' ? variable : key, holdsSettings, names))
      return true;
  }
  return false;
}

function titleIn(text: string, name: string, holdsSettings: boolean, names: NameClasses): string | undefined {
  const says = classOf(name, names);
  return text.length < shortest.unnamed && says !== 'password' ? undefined : titleOf(text, says, holdsSettings);
}

function titleOf(text: string, name: NameClass, holdsSettings: boolean): string | undefined {
  if (secretHint.test(text)) {
    const form = secretPatterns.find(({ pattern }) => pattern.test(text));
    if (form !== undefined) return form.title;
  }
  if (name === 'password') return text === '' || filledIn.test(text) ? undefined : 'a password';
  if (name === 'token') return looksRandom(text, shortest.named) && !filledIn.test(text) ? 'a key or token' : undefined;
  if (text.startsWith('LS0tLS1CRUdJTi')) return decode(text).includes('PRIVATE KEY') ? 'a private key' : undefined;
  if (name === 'plain' && looksRandom(text, shortest.anywhere) && !/^(?:MII|sha\d+-|AAAA)/.test(text))
    return 'a random string that looks like a key';
  return holdsSettings && text.includes('\n') ? passwordIn(text) : undefined;
}

function classOf(name: string, names: NameClasses): NameClass {
  let known = names.get(name);
  if (known === undefined) {
    known = passwordName.test(name)
      ? 'password'
      : tokenName.test(name)
        ? 'token'
        : publicName.test(name)
          ? 'public'
          : 'plain';
    names.set(name, known);
  }
  return known;
}

function passwordIn(text: string): string | undefined {
  for (const [, name, value] of text.matchAll(passwordLine)) {
    if (
      value !== undefined &&
      !filledIn.test(value) &&
      !/^(?:string|required|optional|env|file|change_?me_later)$/i.test(value)
    )
      return `a password ("${name}")`;
  }
  return undefined;
}

function decode(text: string): string {
  return atob(text.replace(/[^A-Za-z0-9+/]/g, '').slice(0, 400 - (400 % 4)));
}

function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
