import type { ReferenceRule } from '../reference-rule.ts';

/** Fields of Argo CD 3, Tekton Pipelines 1.15, Karpenter 1.x, Gatekeeper 3.22 and the Flux Operator 0.58. */
export const deliveryReferences: readonly ReferenceRule[] = [
  {
    of: ['argoproj.io/Application', 'argoproj.io/ApplicationSet'],
    path: 'spec.project',
    to: 'argoproj.io/AppProject',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: ['fluxcd.controlplane.io/FluxInstance'],
    path: 'spec.sync.pullSecret',
    to: '/Secret',
    edge: 'secret',
    strength: 'start',
  },
  {
    of: ['fluxcd.controlplane.io/ResourceSet'],
    path: 'spec.inputsFrom[]',
    to: 'fluxcd.controlplane.io/ResourceSetInputProvider',
    name: 'name',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: ['karpenter.sh/NodePool'],
    path: 'spec.template.spec.nodeClassRef',
    to: { kind: 'kind', group: 'group' },
    name: 'name',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: ['tekton.dev/PipelineRun'],
    path: 'spec.pipelineRef.name',
    to: 'tekton.dev/Pipeline',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: ['tekton.dev/TaskRun'],
    path: 'spec.taskRef.name',
    to: 'tekton.dev/Task',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: ['tekton.dev/Pipeline'],
    path: 'spec.tasks[].taskRef.name',
    to: 'tekton.dev/Task',
    edge: 'reference',
    strength: 'none',
  },
];
