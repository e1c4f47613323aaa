import { createRequire } from 'node:module';
import type { CelValue } from './cel-value.ts';
import { registerAddresses } from './functions/addresses.ts';
import { registerLists } from './functions/lists.ts';
import { registerQuantities } from './functions/quantities.ts';
import { registerTexts } from './functions/texts.ts';
import { registerUrls } from './functions/urls.ts';
import { registerPresence } from './functions/presence.ts';

/** CEL with the functions that Kubernetes adds to it. */
export interface RuleLanguage {
  /** Compiles an expression, once. Throws what the library says of one that it cannot read. */
  compile(expression: string): Program;
  durationOf(text: string): CelValue;
}

type Program = (variables: { readonly self: CelValue; readonly oldSelf?: CelValue }) => unknown;

let loaded: RuleLanguage | undefined;

/** Loads the library when the first rule is there to be judged: a platform without such objects does not pay for it. */
export function ruleLanguage(): RuleLanguage {
  loaded ??= createRuleLanguage();
  return loaded;
}

function createRuleLanguage(): RuleLanguage {
  const { Environment } = createRequire(import.meta.url)(
    '@marcbachmann/cel-js',
  ) as typeof import('@marcbachmann/cel-js');
  const environment = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false })
    .registerVariable('self', 'dyn')
    .registerVariable('oldSelf', 'dyn');
  for (const register of [
    registerPresence,
    registerTexts,
    registerLists,
    registerUrls,
    registerAddresses,
    registerQuantities,
  ])
    register(environment);
  const none = environment.evaluate('optional.none()') as CelValue;
  const duration = environment.parse('duration(self)');
  const programs = new Map<string, Program>();
  const compile = (expression: string): Program => {
    const parsed = environment.parse(renameOwn(expression));
    const checked = parsed.check();
    if (!checked.valid) throw checked.error ?? new Error('not a valid expression');
    return ({ self, oldSelf = none }) => parsed({ self, oldSelf }) as unknown;
  };
  return {
    compile: (expression) => programs.getOrInsertComputed(expression, compile),
    durationOf: (text) => duration({ self: text }) as CelValue,
  };
}

/** Literals first, so that what they hold is left alone; then the two words. */
const ownWords =
  /[bB]?[rR](?:"""[^]*?"""|'''[^]*?'''|"[^"]*"|'[^']*')|"""(?:\\.|[^])*?"""|'''(?:\\.|[^])*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\bhas(?=\s*\()|(?<=\.\s*)matches(?=\s*\()/g;

/**
 * The library's own `has` refuses `has(self[0].matches)`, its `matches` reads JavaScript's patterns, and neither can be replaced under its name:
 * rules call ours in their place.
 */
function renameOwn(expression: string): string {
  return expression.replaceAll(ownWords, (word) =>
    word === 'has' ? 'hasField' : word === 'matches' ? 'matchesGo' : word,
  );
}
