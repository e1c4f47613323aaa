import { localFiles } from '../../host/files.ts';
import { diagnosticJson } from '../../report/diagnostic-json.ts';
import { formatSummary } from '../../report/format-summary.ts';
import { defineCommand } from '../command.ts';
import { compileClusters } from '../compile-clusters.ts';
import { findProject, selectClusters } from '../find-project.ts';
import { paintFor } from '../paint-for.ts';
import { findingsOf, reportFindings } from '../report-findings.ts';
import { formatJson, resultJson } from '../result-json.ts';
import { staleSopsConfig } from '../sops-config.ts';

export const checkCommand = defineCommand({
  name: 'check',
  summary: 'compile and check clusters without writing anything',
  usage: ['check [cluster...] [--strict] [--json]'],
  options: {
    strict: { type: 'boolean', summary: 'warnings are errors' },
    json: { type: 'boolean', summary: 'print findings as JSON' },
  },
  run: async ({ positionals, options }, host) => {
    const project = findProject(host);
    const names = selectClusters(project, positionals);
    const compiled = await compileClusters(project, names, host);
    const ofProject = await staleSopsConfig(project, names, localFiles(project.root));
    const findings = findingsOf(compiled, options.strict === true, ofProject);
    if (options.json === true) {
      host.stdout.write(
        formatJson({
          clean: findings.clean,
          diagnostics: ofProject.map(diagnosticJson),
          clusters: compiled.map(resultJson),
        }),
      );
    } else {
      reportFindings(compiled, findings, host);
      const summaries = compiled.flatMap((each) => {
        return 'failure' in each
          ? []
          : [
              {
                cluster: each.cluster,
                units: each.plan.units.length,
                resources: each.plan.resources.length,
                diagnostics: each.diagnostics,
              },
            ];
      });
      host.stdout.write(formatSummary(summaries, paintFor(host.stdout, host)));
    }
    return findings.clean ? 0 : 1;
  },
});
