import type { ValueType } from './values-schema.ts';

/** What the comments of a values file state, by line and by dotted path. */
export interface ValueComments {
  /** The statement in the comment right above a line (counted from 0). */
  readonly above: (line: number) => Statement;
  /** The statement of a `@param` comment for a dotted path. */
  readonly ofPath: (path: string) => Statement;
  /** Keys that stand commented out at a column, between two lines (both counted from 0, the end not included). */
  readonly commentedKeys: (start: number, end: number, column: number) => string[];
}

/** A type and the values that a comment allows. */
export interface Statement {
  readonly types?: readonly ValueType[];
  readonly enum?: readonly string[];
  /** The comment names `true` or `false`, whatever else may stand there. */
  readonly isSwitch?: true;
}

const typeWords: Readonly<Record<string, ValueType>> = {
  string: 'string',
  str: 'string',
  int: 'number',
  integer: 'number',
  number: 'number',
  float: 'number',
  bool: 'boolean',
  boolean: 'boolean',
  object: 'object',
  dict: 'object',
  map: 'object',
  list: 'array',
  array: 'array',
};

/**
 * Reads the two conventions for comments that charts follow: `# -- (type) text` above a key (helm-docs 1.14), and `@param path [type] text`
 * anywhere (Bitnami's readme generator 2.7), both also with "Allowed values: `a`, `b`".
 */
export function readValueComments(text: string): ValueComments {
  const lines = text.split(/\r?\n/);
  const params = readParams(lines);
  return {
    above: (line) =>
      readStatement(
        commentAbove(lines, line),
        `${wholeCommentAbove(lines, line).join(' ')} ${commentBehind(lines[line] ?? '')}`,
      ),
    ofPath: (path) => params.get(path) ?? {},
    commentedKeys: (start, end, column) =>
      lines
        .slice(start, end)
        .map((line) => commentedKey(line, column))
        .filter((key) => key !== undefined),
  };
}

function readParams(lines: readonly string[]): Map<string, Statement> {
  const params = new Map<string, Statement>();
  for (const line of lines) {
    const [, path, words, text] = /^\s*#+\s*@param\s+(\S+)(?:\s+\[([^\]]*)\])?\s*(.*)$/.exec(line) ?? [];
    if (path === undefined) continue;
    const named = (words ?? '')
      .split(',')
      .map((word) => typeWords[word.trim().toLowerCase()])
      .filter((type) => type !== undefined);
    params.set(path, {
      ...(named.length === 0 ? {} : { types: named }),
      ...readChoices(text ?? ''),
      ...readSwitch(text ?? ''),
    });
  }
  return params;
}

function wholeCommentAbove(lines: readonly string[], line: number): string[] {
  let first = line;
  while (first > 0 && /^\s*#/.test(lines[first - 1] ?? '')) first -= 1;
  return lines.slice(first, line).map((text) => text.replace(/^\s*#+\s?/, ''));
}

function commentBehind(line: string): string {
  return /\s#\s?(.*)$/.exec(line)?.[1] ?? '';
}

function commentAbove(lines: readonly string[], line: number): string {
  const comment = wholeCommentAbove(lines, line);
  const start = comment.findLastIndex((text) => text.startsWith('--'));
  return start < 0 ? '' : comment.slice(start).join(' ').slice(2).trim();
}

function readStatement(comment: string, around: string): Statement {
  const type = typeWords[/^\((\w+)\)/.exec(comment)?.[1]?.toLowerCase() ?? ''];
  return { ...(type === undefined ? {} : { types: [type] }), ...readChoices(comment), ...readSwitch(around) };
}

/** Charts let things be switched off where a text or a mapping stands, and say so in any words: "set to false to disable". */
function readSwitch(comment: string): Pick<Statement, 'isSwitch'> {
  const saysFalse =
    /[`"'](false|true)[`"']|\b(to|as|is|be|or|=|:)\s+(false|true)\b|\b(false|true)\s+(to|or|if|disables|turns)\b/i.test(
      comment,
    );
  return saysFalse ? { isSwitch: true } : {};
}

const choiceSentence =
  /(?:allowed|possible|valid|supported|available|accepted)\s+(?:values|options)(?:\s+(?:are|include))?\s*:?\s*((?:(?:,|\s|or|and|\||\/)*[`"'][\w./-]+[`"'])+)|(?:must be|can be|either|one of)(?:\s+one of)?\s*:?\s*((?:(?:,|\s|or|and|\||\/)*[`"'][\w./-]+[`"']){2,})/i;

function readChoices(comment: string): Pick<Statement, 'enum'> {
  const found = choiceSentence.exec(comment);
  const choices = [...(found?.[1] ?? found?.[2] ?? '').matchAll(/[`"']([\w./-]+)[`"']/g)].map(
    (match) => match[1] ?? '',
  );
  return choices.length < 2 ? {} : { enum: [...new Set(choices)] };
}

/**
 * `# key: value` at the column where the keys of a mapping start: a key that its author leaves out on purpose. A sentence with a colon
 * (`# Note: this is`) has several words behind it.
 */
function commentedKey(line: string, column: number): string | undefined {
  const [, blanks, key] = /^(\s*)#\s?([a-z][\w-]*):(?:\s*|\s+(?:[^\s"'[{|>]\S*|["'[{|>].*))$/.exec(line) ?? [];
  return blanks?.length === column && !proseWords.has(key ?? '') ? key : undefined;
}

const proseWords = new Set(['ref', 'see', 'note', 'example', 'default', 'defaults', 'http', 'https', 'todo']);
