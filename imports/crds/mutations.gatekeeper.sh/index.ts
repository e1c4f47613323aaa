// Made by "strata import crd". Do not edit.
export { assign, type Assign, type AssignProps } from './v1/assign.ts';
export { assign as assignV1alpha1, type Assign as AssignV1alpha1, type AssignProps as AssignV1alpha1Props } from './v1alpha1/assign.ts';
export { assign as assignV1beta1, type Assign as AssignV1beta1, type AssignProps as AssignV1beta1Props } from './v1beta1/assign.ts';
export { assignImage, type AssignImage, type AssignImageProps } from './v1alpha1/assign-image.ts';
export { assignMetadata, type AssignMetadata, type AssignMetadataProps } from './v1/assign-metadata.ts';
export { assignMetadata as assignMetadataV1alpha1, type AssignMetadata as AssignMetadataV1alpha1, type AssignMetadataProps as AssignMetadataV1alpha1Props } from './v1alpha1/assign-metadata.ts';
export { assignMetadata as assignMetadataV1beta1, type AssignMetadata as AssignMetadataV1beta1, type AssignMetadataProps as AssignMetadataV1beta1Props } from './v1beta1/assign-metadata.ts';
export { modifySet, type ModifySet, type ModifySetProps } from './v1/modify-set.ts';
export { modifySet as modifySetV1alpha1, type ModifySet as ModifySetV1alpha1, type ModifySetProps as ModifySetV1alpha1Props } from './v1alpha1/modify-set.ts';
export { modifySet as modifySetV1beta1, type ModifySet as ModifySetV1beta1, type ModifySetProps as ModifySetV1beta1Props } from './v1beta1/modify-set.ts';
