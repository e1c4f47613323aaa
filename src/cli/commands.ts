import type { CommandEntry } from './command.ts';

/** Every command but those that only the program adds (`rehearse`), in the order of `--help`. Loaded when run, not before. */
export const commands: readonly CommandEntry[] = Object.freeze<CommandEntry[]>([
  {
    name: 'synth',
    summary: 'compile clusters and write their trees under dist',
    load: async () => (await import('./commands/synth.ts')).synthCommand,
  },
  {
    name: 'check',
    summary: 'compile and check clusters without writing anything',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  {
    name: 'diff',
    summary: 'show how two clusters differ, or a cluster from a commit',
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  {
    name: 'graph',
    summary: 'print units, their resources, and what needs what',
    load: async () => (await import('./commands/graph.ts')).graphCommand,
  },
  {
    name: 'explain',
    summary: 'say what a unit or resource needs, what needs it, and why',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'import',
    summary: 'make typed building blocks of Helm charts and CRDs',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'secrets',
    summary: 'write, list and check Secrets that are encrypted in Git',
    load: async () => (await import('./commands/secrets.ts')).secretsCommand,
  },
  {
    name: 'new',
    summary: 'write the code of a new cluster',
    load: async () => (await import('./commands/new.ts')).newCommand,
  },
]);
