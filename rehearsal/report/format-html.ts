import { foldRefusals } from './fold-refusals.ts';
import { formatDrift } from './format-drift.ts';
import { formatDifference } from './format-difference.ts';
import { isGood } from './rehearsal-report.ts';
import type { RehearsalReport } from './rehearsal-report.ts';
import { formatSeconds } from './format-seconds.ts';
import { sumUpEdges } from './sum-up-edges.ts';
import type { EdgeStory } from '../proofs/edge-proofs.ts';
import type { Moment } from '../watch/timeline.ts';

/** Says of a phase how it looks: also without colours, by its word in the title. */
const colours: Readonly<Record<Moment['phase'], string>> = {
  waiting: '#d8dee4',
  applying: '#54aeff',
  refused: '#d4a72c',
  ready: '#4ac26b',
};

const style = `
body { font: 14px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1f2328; background: #fff }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .2rem .6rem; vertical-align: top; border-bottom: 1px solid #d8dee4 }
td.number, th.number { text-align: right; white-space: nowrap } code { font-size: .92em }
.track { position: relative; height: 1rem; min-width: 24rem; background: #f6f8fa } .track span { position: absolute; top: 0; bottom: 0 }
.legend span { display: inline-block; width: .8rem; height: .8rem; margin: 0 .3rem 0 .8rem; vertical-align: -.1rem }
summary { cursor: pointer; margin: .5rem 0 } td { overflow-wrap: anywhere } td.short { white-space: nowrap }
.good { color: #1a7f37 } .bad { color: #cf222e } .release td:first-child { padding-left: 1.8rem; color: #59636e }
li { margin: .3rem 0 } ul.chain { color: #59636e }
@media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117 } th, td { border-color: #30363d } .track { background: #161b22 } }
`;

/** The report as one page that needs nothing else. */
export function formatHtml(report: RehearsalReport): string {
  const good = isGood(report);
  const title = `Rehearsal of ${report.cluster}`;
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${style}</style>`,
    `<h1>${escape(title)}: <span class="${good ? 'good' : 'bad'}">${good ? 'all Ready' : escape(report.outcome)}</span> after ${formatSeconds(report.seconds)}</h1>`,
    `<p>Kubernetes ${escape(report.engine.kubernetes)}, Flux ${escape(report.engine.flux)};`,
    `Flux looks at an unready dependency again after ${escape(report.intervals.requeueDependency)}.</p>`,
    section('Timeline', timeline(report)),
    section('Order', order(report)),
    section(
      'Not Ready',
      list(
        report.unready.map(
          ({ object, why, chain }) => `<b>${escape(object)}</b>: ${escape(why)}${list(chain.map(escape), 'chain')}`,
        ),
      ),
    ),
    section('Refused and retried', refusals(report)),
    section('Edges', edges(report)),
    section(
      'Records',
      list(
        report.records.map(({ release, compared, differences }) => {
          const found = list(differences.map((difference) => escape(formatDifference(difference))));
          return `${escape(release)}: ${compared} objects compared${found === '' ? ', all as recorded' : found}`;
        }),
      ),
    ),
    section(
      'Taken away in the middle',
      list((report.restarts ?? []).map(({ process, at }) => `${escape(process)} after ${formatSeconds(at)}`)),
    ),
    section(
      'Drift',
      list(
        (report.drift ?? []).map((story) => {
          const text = `${escape(story.unit)}: ${escape(formatDrift(story))}`;
          return story.restored ? text : `<span class="bad">${text}</span>`;
        }),
      ),
    ),
    section('Another revision', prune(report)),
    section(
      'Charts',
      list(
        report.charts.map(({ name, version, standIn }) => {
          return `${escape(name)} ${escape(version)}${standIn ? ' (stand-in from imported facts)' : ''}`;
        }),
      ),
    ),
    section('Notes', list([...report.notes, ...report.unanswered.map((url) => `nothing answers ${url}`)].map(escape))),
    '</html>\n',
  ].join('\n');
}

function section(title: string, body: string): string {
  return body === '' ? '' : `<h2>${title}</h2>\n${body}`;
}

function timeline(report: RehearsalReport): string {
  const rows = report.units.flatMap((unit) => [
    row('unit', unit.name, unit.moments, [unit.startedAt, unit.readyAt, unit.took, unit.lateness], report.seconds),
    ...report.releases
      .filter((release) => release.unit === unit.name)
      .map(({ name, moments, startedAt, readyAt }) => {
        return row('release', name, moments, [startedAt, readyAt], report.seconds);
      }),
  ]);
  const titles = ['started', 'Ready', 'took', 'waited'].map((title) => `<th class="number">${title}</th>`).join('');
  return `${legend}<table><tr><th></th><th></th>${titles}</tr>${rows.join('\n')}</table>`;
}

const legend = `<p class="legend">${Object.entries(colours)
  .map(([phase, colour]) => `<span style="background:${colour}"></span>${phase}`)
  .join(' ')}</p>`;

function row(
  type: string,
  name: string,
  moments: readonly Moment[],
  numbers: readonly (number | undefined)[],
  whole: number,
): string {
  const cells = [0, 1, 2, 3]
    .map((index) => `<td class="number">${numbers[index] === undefined ? '' : formatSeconds(numbers[index])}</td>`)
    .join('');
  const bars = moments.map((moment, index) => bar(moment, moments[index + 1]?.at ?? whole, whole)).join('');
  return `<tr class="${type}"><td><code>${escape(name)}</code></td><td><div class="track">${bars}</div></td>${cells}</tr>`;
}

function bar({ at, phase, message }: Moment, until: number, whole: number): string {
  const share = (seconds: number) => ((100 * seconds) / Math.max(whole, 1)).toFixed(2);
  const end = Math.min(Math.max(until, at), whole);
  const place = `left:${share(at)}%;width:${share(Math.max(end - at, 0))}%;background:${colours[phase]}`;
  return `<span style="${place}" title="${escape(`${formatSeconds(at)} ${phase}: ${message}`)}"></span>`;
}

function order({ order: { compiled, happened, disagreements } }: RehearsalReport): string {
  const rows = compiled.map(
    (unit, index) =>
      `<tr><td><code>${escape(unit)}</code></td><td><code>${escape(happened[index] ?? '')}</code></td></tr>`,
  );
  const wrong = disagreements.map(({ unit, needs, because }) => {
    return `<span class="bad">${escape(unit)}</span> started before ${escape(needs)} was Ready; ${escape(because)}`;
  });
  return `<table><tr><th>compiled</th><th>happened</th></tr>${rows.join('')}</table>${list(wrong)}`;
}

function refusals(report: RehearsalReport): string {
  if (report.refusals.length === 0) return '';
  const rows = foldRefusals(report.refusals).map(({ at, abouts, reason, message, count }) => {
    const often = count > 1 ? ` (${count} times)` : '';
    return `<tr><td class="number">${formatSeconds(at)}</td><td>${abouts.map(escape).join('<br>')}</td><td>${escape(reason)}${often}</td><td>${escape(message)}</td></tr>`;
  });
  return `<table><tr><th class="number">after</th><th>object</th><th>reason</th><th>message</th></tr>${rows.join('\n')}</table>`;
}

const verdicts: Readonly<Record<EdgeStory['seen'], string>> = {
  refused: 'would be refused',
  accepted: 'changed nothing here',
  untried: 'not tried',
};

/** What changed nothing first: the rest is as it should be, and long. */
function edges(report: RehearsalReport): string {
  const { refused, unprovedWaits } = sumUpEdges(report);
  const order: readonly EdgeStory['seen'][] = ['accepted', 'untried', 'refused'];
  const rows = report.edges
    .toSorted((a, b) => order.indexOf(a.seen) - order.indexOf(b.seen))
    .map((edge) => {
      const units = `<code>${escape(edge.unit)}</code><br>after <code>${escape(edge.needs)}</code>`;
      const by = edge.simulated === true ? ' by a simulated controller alone' : '';
      const without = `${verdicts[edge.seen]}${by}${edge.says === undefined ? '' : `: ${escape(edge.says)}`}`;
      const because = `${escape(edge.from)} needs ${escape(edge.to)}`;
      return `<tr><td class="short">${units}</td><td class="short">${escape(edge.kind)}</td><td>${because}</td><td>${without}</td></tr>`;
    });
  if (rows.length === 0) return '';
  const waits = unprovedWaits.map(
    ({ unit, needs, kinds }) =>
      `nothing here proves that ${escape(unit)} waits for ${escape(needs)} (${escape(kinds)})`,
  );
  const summary = `<summary>${refused} of ${rows.length} between units are proved: before what they wait for, something would have been refused</summary>`;
  return `${list(waits)}<details>${summary}<table><tr><th>units</th><th>kind</th><th>because</th><th>without it</th></tr>${rows.join('\n')}</table></details>`;
}

function prune({ prune: seen }: RehearsalReport): string {
  if (seen === undefined) return '';
  const items = [
    ...seen.deleted.map((object) => `deletes ${object}`),
    ...seen.created.map((object) => `creates ${object}`),
    ...seen.notes,
  ];
  return `<p>Revision <code>${escape(seen.revision)}</code>${items.length === 0 ? ' deletes and creates nothing' : ''}</p>${list(items.map(escape))}`;
}

function list(items: readonly string[], kind = ''): string {
  return items.length === 0 ? '' : `<ul class="${kind}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
