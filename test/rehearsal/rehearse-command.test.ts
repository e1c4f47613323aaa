import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { rehearseCommand } from '../../rehearsal/rehearse-command.ts';
import { captureHost } from '../support/capture-host.ts';

const { name, summary } = rehearseCommand;

/** What can be told at once costs nobody minutes. */
test.each<[string[], RegExp]>([
  [['linkspere'], /there is no cluster "linkspere" \(did you mean "linksphere"\?\)/],
  [['linksphere', '--timeout', '5x'], /--timeout "5x" is no duration/],
  [['linksphere', '--timeout', '0s'], /--timeout "0s" is no duration/],
  [['linksphere', '--mirror', 'docs'], /--mirror "docs" holds no index\.json/],
  [
    ['linksphere', '--html', 'nowhere/report.html'],
    /--html "nowhere\/report\.html" is in a folder that does not exist/,
  ],
  [['linksphere', '--prune', 'no-such-revision'], /--prune "no-such-revision" is no revision/],
  [['linksphere', '--age-key', 'no-such-file'], /--age-key "no-such-file" does not exist/],
  [
    ['linksphere', '--until', 'infra-controler'],
    /has no unit "infra-controler" \(did you mean "infra-controllers"\?\)/,
  ],
  [['linksphere', '--typo'], /has no option "--typo"/],
])('rehearse %j is refused before anything starts', async (args, says) => {
  const host = captureHost();
  const code = await main(['rehearse', ...args], host, [
    { name, summary, load: () => Promise.resolve(rehearseCommand) },
  ]);
  expect([code, host.out()]).toEqual([2, '']);
  expect(host.err()).toMatch(says);
});
