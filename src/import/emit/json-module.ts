import type { OutputFile } from '../../model/output-file.ts';

/** Gives data files a type where they are imported, so that the compiler does not infer one from all they contain. */
export const jsonModule: OutputFile = {
  path: 'imports/json.d.ts',
  content: [
    '// Made by "strata import". Do not edit.',
    "declare module '*.json' {",
    '  const value: unknown;',
    '  export default value;',
    '}',
    '',
  ].join('\n'),
};
