// Made by "strata import crd". Do not edit.
export { imagePolicy, type ImagePolicy, type ImagePolicyProps } from './v1/image-policy.ts';
export { imageRepository, type ImageRepository, type ImageRepositoryProps } from './v1/image-repository.ts';
export { imageUpdateAutomation, type ImageUpdateAutomation, type ImageUpdateAutomationProps } from './v1/image-update-automation.ts';
