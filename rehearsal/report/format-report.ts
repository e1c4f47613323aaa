import { styleText } from 'node:util';
import { notApplied } from '../watch/find-unready.ts';
import { formatSeconds } from './format-seconds.ts';
import { foldRefusals } from './fold-refusals.ts';
import { splitRefusals } from './split-refusals.ts';
import { oneLine, wrapped } from './wrapped-line.ts';
import { formatDrift } from './format-drift.ts';
import { formatDifference } from './format-difference.ts';
import { isGood } from './rehearsal-report.ts';
import type { RehearsalReport, UnitStory } from './rehearsal-report.ts';
import { countKinds, sumUpEdges } from './sum-up-edges.ts';

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Paints, or not: the caller knows whether it prints to a terminal. */
export function paintIf(colour: boolean): Paint {
  return (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
}

/** The whole report for a terminal. */
export function formatReport(report: RehearsalReport, paint: Paint): string {
  const sections = [
    units(report, paint),
    disagreements(report, paint),
    unready(report, paint),
    refusals(report),
    edges(report),
    records(report, paint),
    restarts(report),
    drift(report, paint),
    prune(report),
    notes(report),
    verdict(report, paint),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((line) => wrapped(line, indentOf(line))).join('\n'))
    .join('\n\n')}\n`;
}

/** Deeper than the line itself: what hangs below it must not look like the next one. */
function indentOf(line: string): number {
  return line.length - line.trimStart().length + 4;
}

function units(report: RehearsalReport, paint: Paint): string[] {
  const width = Math.max(...report.units.map(({ name }) => name.length), 4);
  const shown = report.units.filter(({ startedAt }) => report.until === undefined || startedAt !== undefined);
  const rows = shown.map((unit) => {
    const cells = [
      unit.name.padEnd(width),
      cell(unit.startedAt),
      cell(unit.readyAt),
      cell(unit.took),
      cell(unit.lateness),
    ];
    return unit.readyAt === undefined ? paint('red', cells.join('  ')) : cells.join('  ');
  });
  return [
    paint(
      'bold',
      [''.padEnd(width), ...['started', 'Ready', 'took', 'waited'].map((title) => title.padStart(12))].join('  '),
    ),
    ...rows,
  ];
}

function cell(seconds: UnitStory['took']): string {
  return (seconds === undefined ? '-' : formatSeconds(seconds)).padStart(12);
}

function disagreements({ order }: RehearsalReport, paint: Paint): string[] {
  return order.disagreements.map(({ unit, startedAt, needs, readyAt, because }) => {
    const when = readyAt === undefined ? 'was never Ready' : `was Ready only after ${formatSeconds(readyAt)}`;
    return `${paint('red', 'order:')} "${unit}" started after ${formatSeconds(startedAt)}, but "${needs}" ${when}; ${because}`;
  });
}

/** First those that say themselves what is wrong; of those that nobody has applied, the names are enough. */
function unready({ unready: objects }: RehearsalReport, paint: Paint): string[] {
  const [absent, present] = [
    objects.filter(({ why }) => why === notApplied),
    objects.filter(({ why }) => why !== notApplied),
  ];
  const names = absent.map(({ object }) => object);
  const rest = names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
  return [
    ...present.flatMap(({ object, why, chain }) => [
      `${paint('red', 'not Ready:')} ${object}: ${oneLine(why)}`,
      ...chain.map((link, index) => `${'  '.repeat(index + 1)}${oneLine(link)}`),
    ]),
    ...(names.length === 0 ? [] : [`${paint('red', 'not applied:')} ${rest}`]),
  ];
}

function refusals(report: RehearsalReport): string[] {
  const { open, cured } = splitRefusals(report);
  const folded = foldRefusals(open);
  const shown = folded.slice(0, 20).map(({ abouts: [about = '', ...others], reason, message, count, at }) => {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `refused after ${formatSeconds(at)}${count > 1 ? ` (${count} times)` : ''}: ${about}${more}: ${reason}: ${oneLine(message)}`;
  });
  const more = folded.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`and ${more} more: --json shows them`] : []),
    ...(cured.length === 0 ? [] : [`and ${cured.length} warnings about what is Ready by now: --json shows them`]),
  ];
}

/** What proves the compiled order, and what of it changed nothing here. */
function edges(report: RehearsalReport): string[] {
  if (report.edges.length === 0) return [];
  const { refused, simulated, accepted, untried, unprovedWaits } = sumUpEdges(report);
  return [
    `edges: ${refused} of ${report.edges.length} between units are proved: before what they wait for, something would have been refused`,
    ...(simulated.length === 0
      ? []
      : [
          `  ${simulated.length} more by simulated controllers alone, which ask the compiler's own table: ${countKinds(simulated)}`,
        ]),
    ...(accepted.length === 0 ? [] : [`  ${accepted.length} changed nothing here: ${countKinds(accepted)}`]),
    ...(untried === 0 ? [] : [`  ${untried} were not tried: what they wait for started at once, or never`]),
    ...unprovedWaits.map(
      ({ unit, needs, kinds }) => `  nothing here proves that "${unit}" waits for "${needs}" (${kinds})`,
    ),
  ];
}

/** What of the releases' records is proved by what is in the cluster. */
function records({ records: stories }: RehearsalReport, paint: Paint): string[] {
  if (stories.length === 0) return [];
  const proved = stories.filter(({ differences }) => differences.length === 0);
  const compared = proved.reduce((sum, story) => sum + story.compared, 0);
  const lines = stories.flatMap(({ release, differences }) =>
    differences.map((difference) => `${paint('red', 'record:')} ${release}: ${oneLine(formatDifference(difference))}`),
  );
  const more = lines.length > 20 ? [`and ${lines.length - 20} more: --json shows them`] : [];
  return [
    `records: ${proved.length} of ${stories.length} releases are what their records say, in ${compared} objects`,
    ...lines.slice(0, 20),
    ...more,
  ];
}

function restarts(report: RehearsalReport): string[] {
  return (report.restarts ?? []).map(
    ({ process, at }) => `taken away in the middle: ${process}, after ${formatSeconds(at)}`,
  );
}

/** Unit by unit: what was changed, what was deleted, and whether it came back. */
function drift(report: RehearsalReport, paint: Paint): string[] {
  if (report.drift === undefined) return [];
  const byUnit = Map.groupBy(report.drift, ({ unit }) => unit);
  const tried = report.units.filter(({ name, readyAt }) => readyAt !== undefined || byUnit.has(name));
  return tried.flatMap(({ name }) => {
    const stories = byUnit.get(name);
    if (stories === undefined) return [`drift: ${name}: nothing of it could be changed or deleted without harm`];
    return stories.map((story) => {
      const head = story.restored ? 'drift:' : paint('red', 'drift:');
      return `${head} ${name}: ${formatDrift(story)}`;
    });
  });
}

function prune(report: RehearsalReport): string[] {
  if (report.prune === undefined) return [];
  const { revision, deleted, created, notes: troubles } = report.prune;
  if (deleted.length === 0 && created.length === 0 && troubles.length === 0)
    return [`revision ${revision}: deletes and creates nothing`];
  const lines = [
    ...deleted.map((object) => `deletes ${object}`),
    ...created.map((object) => `creates ${object}`),
    ...troubles,
  ];
  return [`revision ${revision}:`, ...lines.map((line) => `  ${line}`)];
}

function notes(report: RehearsalReport): string[] {
  const standIns = report.charts.filter(({ standIn }) => standIn).map(({ name }) => name);
  return [
    ...(standIns.length === 0
      ? []
      : [
          `note: stand-ins from imported facts for ${standIns.join(', ')} (no mirror has them; their values were ignored)`,
        ]),
    ...report.unanswered.map((url) => `note: nothing answers ${url}`),
    ...report.notes.map((note) => `note: ${note}`),
  ];
}

function verdict(report: RehearsalReport, paint: Paint): string[] {
  const ready = report.units.filter(({ readyAt }) => readyAt !== undefined).length;
  const order = report.order.disagreements.length === 0 ? 'in the compiled order' : 'not in the compiled order';
  const part = report.until === undefined ? '' : `, up to "${report.until}"`;
  const sums = `${report.cluster}${part}   ${ready} of ${report.units.length} units, ${report.releases.length} releases`;
  if (isGood(report)) return [paint('green', `${sums}   all Ready after ${formatSeconds(report.seconds)}, ${order}`)];
  return [paint('red', `${sums}   ${failures[report.outcome]}, after ${formatSeconds(report.seconds)}, ${order}`)];
}

const failures: Readonly<Record<RehearsalReport['outcome'], string>> = {
  ready: 'Ready, but not as it should',
  timeout: 'not Ready when the time was over',
  'given-up': 'Helm gave up a release, and nothing could wake it',
  interrupted: 'interrupted',
  stopped: 'the engine stopped',
};
