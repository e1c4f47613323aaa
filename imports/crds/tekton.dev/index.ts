// Made by "strata import crd". Do not edit.
export { customRun, type CustomRun, type CustomRunProps } from './v1beta1/custom-run.ts';
export { pipeline as pipelineV1beta1, type Pipeline as PipelineV1beta1, type PipelineProps as PipelineV1beta1Props } from './v1beta1/pipeline.ts';
export { pipeline, type Pipeline, type PipelineProps } from './v1/pipeline.ts';
export { pipelineRun as pipelineRunV1beta1, type PipelineRun as PipelineRunV1beta1, type PipelineRunProps as PipelineRunV1beta1Props } from './v1beta1/pipeline-run.ts';
export { pipelineRun, type PipelineRun, type PipelineRunProps } from './v1/pipeline-run.ts';
export { stepAction as stepActionV1alpha1, type StepAction as StepActionV1alpha1, type StepActionProps as StepActionV1alpha1Props } from './v1alpha1/step-action.ts';
export { stepAction, type StepAction, type StepActionProps } from './v1beta1/step-action.ts';
export { task as taskV1beta1, type Task as TaskV1beta1, type TaskProps as TaskV1beta1Props } from './v1beta1/task.ts';
export { task, type Task, type TaskProps } from './v1/task.ts';
export { taskRun as taskRunV1beta1, type TaskRun as TaskRunV1beta1, type TaskRunProps as TaskRunV1beta1Props } from './v1beta1/task-run.ts';
export { taskRun, type TaskRun, type TaskRunProps } from './v1/task-run.ts';
export { verificationPolicy, type VerificationPolicy, type VerificationPolicyProps } from './v1alpha1/verification-policy.ts';
