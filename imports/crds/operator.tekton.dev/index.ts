// Made by "strata import crd". Do not edit.
export { manualApprovalGate, type ManualApprovalGate, type ManualApprovalGateProps } from './v1alpha1/manual-approval-gate.ts';
export { openShiftPipelinesAsCode, type OpenShiftPipelinesAsCode, type OpenShiftPipelinesAsCodeProps } from './v1alpha1/open-shift-pipelines-as-code.ts';
export { syncerService, type SyncerService, type SyncerServiceProps } from './v1alpha1/syncer-service.ts';
export { tektonChain, type TektonChain, type TektonChainProps } from './v1alpha1/tekton-chain.ts';
export { tektonConfig, type TektonConfig, type TektonConfigProps } from './v1alpha1/tekton-config.ts';
export { tektonDashboard, type TektonDashboard, type TektonDashboardProps } from './v1alpha1/tekton-dashboard.ts';
export { tektonInstallerSet, type TektonInstallerSet, type TektonInstallerSetProps } from './v1alpha1/tekton-installer-set.ts';
export { tektonMulticlusterProxyAAE, type TektonMulticlusterProxyAAE, type TektonMulticlusterProxyAAEProps } from './v1alpha1/tekton-multicluster-proxy-aae.ts';
export { tektonPipeline, type TektonPipeline, type TektonPipelineProps } from './v1alpha1/tekton-pipeline.ts';
export { tektonPruner, type TektonPruner, type TektonPrunerProps } from './v1alpha1/tekton-pruner.ts';
export { tektonResult, type TektonResult, type TektonResultProps } from './v1alpha1/tekton-result.ts';
export { tektonScheduler, type TektonScheduler, type TektonSchedulerProps } from './v1alpha1/tekton-scheduler.ts';
export { tektonTrigger, type TektonTrigger, type TektonTriggerProps } from './v1alpha1/tekton-trigger.ts';
