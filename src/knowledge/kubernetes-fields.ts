/**
 * Fields of Kubernetes' own kinds and of the types that they reach, a line each, with what the API server decodes them to: `[]` a list, `[a,b]` one
 * whose items differ in these fields, `[=]` one whose items differ, `{}` a map of text to something, `scalar` an integer or text, `quantity` one
 * that says how much, `bytes` base64. From the OpenAPI document of kube-apiserver 1.36.3.
 * `test/rehearsal/kubernetes-fields.rehearsal.ts` compares both, and writes this file when it runs with `--update`.
 */
export const kubernetesFields = `admissionregistration.k8s.io/v1/MutatingAdmissionPolicy apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:admissionregistration.v1.MutatingAdmissionPolicySpec
admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
admissionregistration.k8s.io/v1/MutatingWebhookConfiguration apiVersion:string kind:string metadata:meta.v1.ObjectMeta webhooks:[name]admissionregistration.v1.MutatingWebhook
admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:admissionregistration.v1.ValidatingAdmissionPolicySpec status:admissionregistration.v1.ValidatingAdmissionPolicyStatus
admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration apiVersion:string kind:string metadata:meta.v1.ObjectMeta webhooks:[name]admissionregistration.v1.ValidatingWebhook
admissionregistration.v1.ApplyConfiguration expression:string
admissionregistration.v1.AuditAnnotation key:string valueExpression:string
admissionregistration.v1.ExpressionWarning fieldRef:string warning:string
admissionregistration.v1.JSONPatch expression:string
admissionregistration.v1.MatchCondition expression:string name:string
admissionregistration.v1.MatchResources excludeResourceRules:[]admissionregistration.v1.NamedRuleWithOperations matchPolicy:string namespaceSelector:meta.v1.LabelSelector objectSelector:meta.v1.LabelSelector resourceRules:[]admissionregistration.v1.NamedRuleWithOperations
admissionregistration.v1.MutatingAdmissionPolicyBindingSpec matchResources:admissionregistration.v1.MatchResources paramRef:admissionregistration.v1.ParamRef policyName:string
admissionregistration.v1.MutatingAdmissionPolicySpec failurePolicy:string matchConditions:[name]admissionregistration.v1.MatchCondition matchConstraints:admissionregistration.v1.MatchResources mutations:[]admissionregistration.v1.Mutation paramKind:admissionregistration.v1.ParamKind reinvocationPolicy:string variables:[]admissionregistration.v1.Variable
admissionregistration.v1.MutatingWebhook admissionReviewVersions:[]string clientConfig:admissionregistration.v1.WebhookClientConfig failurePolicy:string matchConditions:[name]admissionregistration.v1.MatchCondition matchPolicy:string name:string namespaceSelector:meta.v1.LabelSelector objectSelector:meta.v1.LabelSelector reinvocationPolicy:string rules:[]admissionregistration.v1.RuleWithOperations sideEffects:string timeoutSeconds:integer
admissionregistration.v1.Mutation applyConfiguration:admissionregistration.v1.ApplyConfiguration jsonPatch:admissionregistration.v1.JSONPatch patchType:string
admissionregistration.v1.NamedRuleWithOperations apiGroups:[]string apiVersions:[]string operations:[]string resourceNames:[]string resources:[]string scope:string
admissionregistration.v1.ParamKind apiVersion:string kind:string
admissionregistration.v1.ParamRef name:string namespace:string parameterNotFoundAction:string selector:meta.v1.LabelSelector
admissionregistration.v1.RuleWithOperations apiGroups:[]string apiVersions:[]string operations:[]string resources:[]string scope:string
admissionregistration.v1.ServiceReference name:string namespace:string path:string port:integer
admissionregistration.v1.TypeChecking expressionWarnings:[]admissionregistration.v1.ExpressionWarning
admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec matchResources:admissionregistration.v1.MatchResources paramRef:admissionregistration.v1.ParamRef policyName:string validationActions:[=]string
admissionregistration.v1.ValidatingAdmissionPolicySpec auditAnnotations:[]admissionregistration.v1.AuditAnnotation failurePolicy:string matchConditions:[name]admissionregistration.v1.MatchCondition matchConstraints:admissionregistration.v1.MatchResources paramKind:admissionregistration.v1.ParamKind validations:[]admissionregistration.v1.Validation variables:[name]admissionregistration.v1.Variable
admissionregistration.v1.ValidatingAdmissionPolicyStatus conditions:[type]meta.v1.Condition observedGeneration:integer typeChecking:admissionregistration.v1.TypeChecking
admissionregistration.v1.ValidatingWebhook admissionReviewVersions:[]string clientConfig:admissionregistration.v1.WebhookClientConfig failurePolicy:string matchConditions:[name]admissionregistration.v1.MatchCondition matchPolicy:string name:string namespaceSelector:meta.v1.LabelSelector objectSelector:meta.v1.LabelSelector rules:[]admissionregistration.v1.RuleWithOperations sideEffects:string timeoutSeconds:integer
admissionregistration.v1.Validation expression:string message:string messageExpression:string reason:string
admissionregistration.v1.Variable expression:string name:string
admissionregistration.v1.WebhookClientConfig caBundle:bytes service:admissionregistration.v1.ServiceReference url:string
apiextensions.k8s.io/v1/CustomResourceDefinition apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:apiextensions.v1.CustomResourceDefinitionSpec status:apiextensions.v1.CustomResourceDefinitionStatus
apiextensions.v1.CustomResourceColumnDefinition description:string format:string jsonPath:string name:string priority:integer type:string
apiextensions.v1.CustomResourceConversion strategy:string webhook:apiextensions.v1.WebhookConversion
apiextensions.v1.CustomResourceDefinitionCondition lastTransitionTime:string message:string observedGeneration:integer reason:string status:string type:string
apiextensions.v1.CustomResourceDefinitionNames categories:[]string kind:string listKind:string plural:string shortNames:[]string singular:string
apiextensions.v1.CustomResourceDefinitionSpec conversion:apiextensions.v1.CustomResourceConversion group:string names:apiextensions.v1.CustomResourceDefinitionNames preserveUnknownFields:boolean scope:string versions:[]apiextensions.v1.CustomResourceDefinitionVersion
apiextensions.v1.CustomResourceDefinitionStatus acceptedNames:apiextensions.v1.CustomResourceDefinitionNames conditions:[type]apiextensions.v1.CustomResourceDefinitionCondition observedGeneration:integer storedVersions:[]string
apiextensions.v1.CustomResourceDefinitionVersion additionalPrinterColumns:[]apiextensions.v1.CustomResourceColumnDefinition deprecated:boolean deprecationWarning:string name:string schema:apiextensions.v1.CustomResourceValidation selectableFields:[]apiextensions.v1.SelectableField served:boolean storage:boolean subresources:apiextensions.v1.CustomResourceSubresources
apiextensions.v1.CustomResourceSubresourceScale labelSelectorPath:string specReplicasPath:string statusReplicasPath:string
apiextensions.v1.CustomResourceSubresources scale:apiextensions.v1.CustomResourceSubresourceScale status:any
apiextensions.v1.CustomResourceValidation openAPIV3Schema:apiextensions.v1.JSONSchemaProps
apiextensions.v1.ExternalDocumentation description:string url:string
apiextensions.v1.JSONSchemaProps $ref:string $schema:string additionalItems:any additionalProperties:any allOf:[]apiextensions.v1.JSONSchemaProps anyOf:[]apiextensions.v1.JSONSchemaProps default:any definitions:{}apiextensions.v1.JSONSchemaProps dependencies:{}any description:string enum:[]any example:any exclusiveMaximum:boolean exclusiveMinimum:boolean externalDocs:apiextensions.v1.ExternalDocumentation format:string id:string items:any maxItems:integer maxLength:integer maxProperties:integer maximum:number minItems:integer minLength:integer minProperties:integer minimum:number multipleOf:number not:apiextensions.v1.JSONSchemaProps nullable:boolean oneOf:[]apiextensions.v1.JSONSchemaProps pattern:string patternProperties:{}apiextensions.v1.JSONSchemaProps properties:{}apiextensions.v1.JSONSchemaProps required:[]string title:string type:string uniqueItems:boolean x-kubernetes-embedded-resource:boolean x-kubernetes-int-or-string:boolean x-kubernetes-list-map-keys:[]string x-kubernetes-list-type:string x-kubernetes-map-type:string x-kubernetes-preserve-unknown-fields:boolean x-kubernetes-validations:[rule]apiextensions.v1.ValidationRule
apiextensions.v1.SelectableField jsonPath:string
apiextensions.v1.ServiceReference name:string namespace:string path:string port:integer
apiextensions.v1.ValidationRule fieldPath:string message:string messageExpression:string optionalOldSelf:boolean reason:string rule:string
apiextensions.v1.WebhookClientConfig caBundle:bytes service:apiextensions.v1.ServiceReference url:string
apiextensions.v1.WebhookConversion clientConfig:apiextensions.v1.WebhookClientConfig conversionReviewVersions:[]string
apiregistration.k8s.io/v1/APIService apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:apiregistration.v1.APIServiceSpec status:apiregistration.v1.APIServiceStatus
apiregistration.v1.APIServiceCondition lastTransitionTime:string message:string reason:string status:string type:string
apiregistration.v1.APIServiceSpec caBundle:bytes group:string groupPriorityMinimum:integer insecureSkipTLSVerify:boolean service:apiregistration.v1.ServiceReference version:string versionPriority:integer
apiregistration.v1.APIServiceStatus conditions:[type]apiregistration.v1.APIServiceCondition
apiregistration.v1.ServiceReference name:string namespace:string port:integer
apps.v1.DaemonSetCondition lastTransitionTime:string message:string reason:string status:string type:string
apps.v1.DaemonSetSpec minReadySeconds:integer revisionHistoryLimit:integer selector:meta.v1.LabelSelector template:core.v1.PodTemplateSpec updateStrategy:apps.v1.DaemonSetUpdateStrategy
apps.v1.DaemonSetStatus collisionCount:integer conditions:[type]apps.v1.DaemonSetCondition currentNumberScheduled:integer desiredNumberScheduled:integer numberAvailable:integer numberMisscheduled:integer numberReady:integer numberUnavailable:integer observedGeneration:integer updatedNumberScheduled:integer
apps.v1.DaemonSetUpdateStrategy rollingUpdate:apps.v1.RollingUpdateDaemonSet type:string
apps.v1.DeploymentCondition lastTransitionTime:string lastUpdateTime:string message:string reason:string status:string type:string
apps.v1.DeploymentSpec minReadySeconds:integer paused:boolean progressDeadlineSeconds:integer replicas:integer revisionHistoryLimit:integer selector:meta.v1.LabelSelector strategy:apps.v1.DeploymentStrategy template:core.v1.PodTemplateSpec
apps.v1.DeploymentStatus availableReplicas:integer collisionCount:integer conditions:[type]apps.v1.DeploymentCondition observedGeneration:integer readyReplicas:integer replicas:integer terminatingReplicas:integer unavailableReplicas:integer updatedReplicas:integer
apps.v1.DeploymentStrategy rollingUpdate:apps.v1.RollingUpdateDeployment type:string
apps.v1.ReplicaSetCondition lastTransitionTime:string message:string reason:string status:string type:string
apps.v1.ReplicaSetSpec minReadySeconds:integer replicas:integer selector:meta.v1.LabelSelector template:core.v1.PodTemplateSpec
apps.v1.ReplicaSetStatus availableReplicas:integer conditions:[type]apps.v1.ReplicaSetCondition fullyLabeledReplicas:integer observedGeneration:integer readyReplicas:integer replicas:integer terminatingReplicas:integer
apps.v1.RollingUpdateDaemonSet maxSurge:scalar maxUnavailable:scalar
apps.v1.RollingUpdateDeployment maxSurge:scalar maxUnavailable:scalar
apps.v1.RollingUpdateStatefulSetStrategy maxUnavailable:scalar partition:integer
apps.v1.StatefulSetCondition lastTransitionTime:string message:string reason:string status:string type:string
apps.v1.StatefulSetOrdinals start:integer
apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:string whenScaled:string
apps.v1.StatefulSetSpec minReadySeconds:integer ordinals:apps.v1.StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:string replicas:integer revisionHistoryLimit:integer selector:meta.v1.LabelSelector serviceName:string template:core.v1.PodTemplateSpec updateStrategy:apps.v1.StatefulSetUpdateStrategy volumeClaimTemplates:[]v1/PersistentVolumeClaim
apps.v1.StatefulSetStatus availableReplicas:integer collisionCount:integer conditions:[type]apps.v1.StatefulSetCondition currentReplicas:integer currentRevision:string observedGeneration:integer readyReplicas:integer replicas:integer updateRevision:string updatedReplicas:integer
apps.v1.StatefulSetUpdateStrategy rollingUpdate:apps.v1.RollingUpdateStatefulSetStrategy type:string
apps/v1/ControllerRevision apiVersion:string data:any kind:string metadata:meta.v1.ObjectMeta revision:integer
apps/v1/DaemonSet apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:apps.v1.DaemonSetSpec status:apps.v1.DaemonSetStatus
apps/v1/Deployment apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:apps.v1.DeploymentSpec status:apps.v1.DeploymentStatus
apps/v1/ReplicaSet apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:apps.v1.ReplicaSetSpec status:apps.v1.ReplicaSetStatus
apps/v1/StatefulSet apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:apps.v1.StatefulSetSpec status:apps.v1.StatefulSetStatus
authentication.k8s.io/v1/SelfSubjectReview apiVersion:string kind:string metadata:meta.v1.ObjectMeta status:authentication.v1.SelfSubjectReviewStatus
authentication.k8s.io/v1/TokenRequest apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:authentication.v1.TokenRequestSpec status:authentication.v1.TokenRequestStatus
authentication.k8s.io/v1/TokenReview apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:authentication.v1.TokenReviewSpec status:authentication.v1.TokenReviewStatus
authentication.v1.BoundObjectReference apiVersion:string kind:string name:string uid:string
authentication.v1.SelfSubjectReviewStatus userInfo:authentication.v1.UserInfo
authentication.v1.TokenRequestSpec audiences:[]string boundObjectRef:authentication.v1.BoundObjectReference expirationSeconds:integer
authentication.v1.TokenRequestStatus expirationTimestamp:string token:string
authentication.v1.TokenReviewSpec audiences:[]string token:string
authentication.v1.TokenReviewStatus audiences:[]string authenticated:boolean error:string user:authentication.v1.UserInfo
authentication.v1.UserInfo extra:{}[]string groups:[]string uid:string username:string
authorization.k8s.io/v1/LocalSubjectAccessReview apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:authorization.v1.SubjectAccessReviewSpec status:authorization.v1.SubjectAccessReviewStatus
authorization.k8s.io/v1/SelfSubjectAccessReview apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:authorization.v1.SelfSubjectAccessReviewSpec status:authorization.v1.SubjectAccessReviewStatus
authorization.k8s.io/v1/SelfSubjectRulesReview apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:authorization.v1.SelfSubjectRulesReviewSpec status:authorization.v1.SubjectRulesReviewStatus
authorization.k8s.io/v1/SubjectAccessReview apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:authorization.v1.SubjectAccessReviewSpec status:authorization.v1.SubjectAccessReviewStatus
authorization.v1.FieldSelectorAttributes rawSelector:string requirements:[]meta.v1.FieldSelectorRequirement
authorization.v1.LabelSelectorAttributes rawSelector:string requirements:[]meta.v1.LabelSelectorRequirement
authorization.v1.NonResourceAttributes path:string verb:string
authorization.v1.NonResourceRule nonResourceURLs:[]string verbs:[]string
authorization.v1.ResourceAttributes fieldSelector:authorization.v1.FieldSelectorAttributes group:string labelSelector:authorization.v1.LabelSelectorAttributes name:string namespace:string resource:string subresource:string verb:string version:string
authorization.v1.ResourceRule apiGroups:[]string resourceNames:[]string resources:[]string verbs:[]string
authorization.v1.SelfSubjectAccessReviewSpec nonResourceAttributes:authorization.v1.NonResourceAttributes resourceAttributes:authorization.v1.ResourceAttributes
authorization.v1.SelfSubjectRulesReviewSpec namespace:string
authorization.v1.SubjectAccessReviewSpec extra:{}[]string groups:[]string nonResourceAttributes:authorization.v1.NonResourceAttributes resourceAttributes:authorization.v1.ResourceAttributes uid:string user:string
authorization.v1.SubjectAccessReviewStatus allowed:boolean denied:boolean evaluationError:string reason:string
authorization.v1.SubjectRulesReviewStatus evaluationError:string incomplete:boolean nonResourceRules:[]authorization.v1.NonResourceRule resourceRules:[]authorization.v1.ResourceRule
autoscaling.v1.CrossVersionObjectReference apiVersion:string kind:string name:string
autoscaling.v1.HorizontalPodAutoscalerSpec maxReplicas:integer minReplicas:integer scaleTargetRef:autoscaling.v1.CrossVersionObjectReference targetCPUUtilizationPercentage:integer
autoscaling.v1.HorizontalPodAutoscalerStatus currentCPUUtilizationPercentage:integer currentReplicas:integer desiredReplicas:integer lastScaleTime:string observedGeneration:integer
autoscaling.v1.ScaleSpec replicas:integer
autoscaling.v1.ScaleStatus replicas:integer selector:string
autoscaling.v2.ContainerResourceMetricSource container:string name:string target:autoscaling.v2.MetricTarget
autoscaling.v2.ContainerResourceMetricStatus container:string current:autoscaling.v2.MetricValueStatus name:string
autoscaling.v2.CrossVersionObjectReference apiVersion:string kind:string name:string
autoscaling.v2.ExternalMetricSource metric:autoscaling.v2.MetricIdentifier target:autoscaling.v2.MetricTarget
autoscaling.v2.ExternalMetricStatus current:autoscaling.v2.MetricValueStatus metric:autoscaling.v2.MetricIdentifier
autoscaling.v2.HPAScalingPolicy periodSeconds:integer type:string value:integer
autoscaling.v2.HPAScalingRules policies:[]autoscaling.v2.HPAScalingPolicy selectPolicy:string stabilizationWindowSeconds:integer tolerance:quantity
autoscaling.v2.HorizontalPodAutoscalerBehavior scaleDown:autoscaling.v2.HPAScalingRules scaleUp:autoscaling.v2.HPAScalingRules
autoscaling.v2.HorizontalPodAutoscalerCondition lastTransitionTime:string message:string reason:string status:string type:string
autoscaling.v2.HorizontalPodAutoscalerSpec behavior:autoscaling.v2.HorizontalPodAutoscalerBehavior maxReplicas:integer metrics:[]autoscaling.v2.MetricSpec minReplicas:integer scaleTargetRef:autoscaling.v2.CrossVersionObjectReference
autoscaling.v2.HorizontalPodAutoscalerStatus conditions:[type]autoscaling.v2.HorizontalPodAutoscalerCondition currentMetrics:[]autoscaling.v2.MetricStatus currentReplicas:integer desiredReplicas:integer lastScaleTime:string observedGeneration:integer
autoscaling.v2.MetricIdentifier name:string selector:meta.v1.LabelSelector
autoscaling.v2.MetricSpec containerResource:autoscaling.v2.ContainerResourceMetricSource external:autoscaling.v2.ExternalMetricSource object:autoscaling.v2.ObjectMetricSource pods:autoscaling.v2.PodsMetricSource resource:autoscaling.v2.ResourceMetricSource type:string
autoscaling.v2.MetricStatus containerResource:autoscaling.v2.ContainerResourceMetricStatus external:autoscaling.v2.ExternalMetricStatus object:autoscaling.v2.ObjectMetricStatus pods:autoscaling.v2.PodsMetricStatus resource:autoscaling.v2.ResourceMetricStatus type:string
autoscaling.v2.MetricTarget averageUtilization:integer averageValue:quantity type:string value:quantity
autoscaling.v2.MetricValueStatus averageUtilization:integer averageValue:quantity value:quantity
autoscaling.v2.ObjectMetricSource describedObject:autoscaling.v2.CrossVersionObjectReference metric:autoscaling.v2.MetricIdentifier target:autoscaling.v2.MetricTarget
autoscaling.v2.ObjectMetricStatus current:autoscaling.v2.MetricValueStatus describedObject:autoscaling.v2.CrossVersionObjectReference metric:autoscaling.v2.MetricIdentifier
autoscaling.v2.PodsMetricSource metric:autoscaling.v2.MetricIdentifier target:autoscaling.v2.MetricTarget
autoscaling.v2.PodsMetricStatus current:autoscaling.v2.MetricValueStatus metric:autoscaling.v2.MetricIdentifier
autoscaling.v2.ResourceMetricSource name:string target:autoscaling.v2.MetricTarget
autoscaling.v2.ResourceMetricStatus current:autoscaling.v2.MetricValueStatus name:string
autoscaling/v1/HorizontalPodAutoscaler apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:autoscaling.v1.HorizontalPodAutoscalerSpec status:autoscaling.v1.HorizontalPodAutoscalerStatus
autoscaling/v1/Scale apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:autoscaling.v1.ScaleSpec status:autoscaling.v1.ScaleStatus
autoscaling/v2/HorizontalPodAutoscaler apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:autoscaling.v2.HorizontalPodAutoscalerSpec status:autoscaling.v2.HorizontalPodAutoscalerStatus
batch.v1.CronJobSpec concurrencyPolicy:string failedJobsHistoryLimit:integer jobTemplate:batch.v1.JobTemplateSpec schedule:string startingDeadlineSeconds:integer successfulJobsHistoryLimit:integer suspend:boolean timeZone:string
batch.v1.CronJobStatus active:[]core.v1.ObjectReference lastScheduleTime:string lastSuccessfulTime:string
batch.v1.JobCondition lastProbeTime:string lastTransitionTime:string message:string reason:string status:string type:string
batch.v1.JobSpec activeDeadlineSeconds:integer backoffLimit:integer backoffLimitPerIndex:integer completionMode:string completions:integer managedBy:string manualSelector:boolean maxFailedIndexes:integer parallelism:integer podFailurePolicy:batch.v1.PodFailurePolicy podReplacementPolicy:string selector:meta.v1.LabelSelector successPolicy:batch.v1.SuccessPolicy suspend:boolean template:core.v1.PodTemplateSpec ttlSecondsAfterFinished:integer
batch.v1.JobStatus active:integer completedIndexes:string completionTime:string conditions:[]batch.v1.JobCondition failed:integer failedIndexes:string ready:integer startTime:string succeeded:integer terminating:integer uncountedTerminatedPods:batch.v1.UncountedTerminatedPods
batch.v1.JobTemplateSpec metadata:meta.v1.ObjectMeta spec:batch.v1.JobSpec
batch.v1.PodFailurePolicy rules:[]batch.v1.PodFailurePolicyRule
batch.v1.PodFailurePolicyOnExitCodesRequirement containerName:string operator:string values:[=]integer
batch.v1.PodFailurePolicyOnPodConditionsPattern status:string type:string
batch.v1.PodFailurePolicyRule action:string onExitCodes:batch.v1.PodFailurePolicyOnExitCodesRequirement onPodConditions:[]batch.v1.PodFailurePolicyOnPodConditionsPattern
batch.v1.SuccessPolicy rules:[]batch.v1.SuccessPolicyRule
batch.v1.SuccessPolicyRule succeededCount:integer succeededIndexes:string
batch.v1.UncountedTerminatedPods failed:[=]string succeeded:[=]string
batch/v1/CronJob apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:batch.v1.CronJobSpec status:batch.v1.CronJobStatus
batch/v1/Job apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:batch.v1.JobSpec status:batch.v1.JobStatus
certificates.k8s.io/v1/CertificateSigningRequest apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:certificates.v1.CertificateSigningRequestSpec status:certificates.v1.CertificateSigningRequestStatus
certificates.v1.CertificateSigningRequestCondition lastTransitionTime:string lastUpdateTime:string message:string reason:string status:string type:string
certificates.v1.CertificateSigningRequestSpec expirationSeconds:integer extra:{}[]string groups:[]string request:bytes signerName:string uid:string usages:[]string username:string
certificates.v1.CertificateSigningRequestStatus certificate:bytes conditions:[type]certificates.v1.CertificateSigningRequestCondition
coordination.k8s.io/v1/Lease apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:coordination.v1.LeaseSpec
coordination.v1.LeaseSpec acquireTime:string holderIdentity:string leaseDurationSeconds:integer leaseTransitions:integer preferredHolder:string renewTime:string strategy:string
core.v1.AWSElasticBlockStoreVolumeSource fsType:string partition:integer readOnly:boolean volumeID:string
core.v1.Affinity nodeAffinity:core.v1.NodeAffinity podAffinity:core.v1.PodAffinity podAntiAffinity:core.v1.PodAntiAffinity
core.v1.AppArmorProfile localhostProfile:string type:string
core.v1.AttachedVolume devicePath:string name:string
core.v1.AzureDiskVolumeSource cachingMode:string diskName:string diskURI:string fsType:string kind:string readOnly:boolean
core.v1.AzureFilePersistentVolumeSource readOnly:boolean secretName:string secretNamespace:string shareName:string
core.v1.AzureFileVolumeSource readOnly:boolean secretName:string shareName:string
core.v1.CSIPersistentVolumeSource controllerExpandSecretRef:core.v1.SecretReference controllerPublishSecretRef:core.v1.SecretReference driver:string fsType:string nodeExpandSecretRef:core.v1.SecretReference nodePublishSecretRef:core.v1.SecretReference nodeStageSecretRef:core.v1.SecretReference readOnly:boolean volumeAttributes:{}string volumeHandle:string
core.v1.CSIVolumeSource driver:string fsType:string nodePublishSecretRef:core.v1.LocalObjectReference readOnly:boolean volumeAttributes:{}string
core.v1.Capabilities add:[]string drop:[]string
core.v1.CephFSPersistentVolumeSource monitors:[]string path:string readOnly:boolean secretFile:string secretRef:core.v1.SecretReference user:string
core.v1.CephFSVolumeSource monitors:[]string path:string readOnly:boolean secretFile:string secretRef:core.v1.LocalObjectReference user:string
core.v1.CinderPersistentVolumeSource fsType:string readOnly:boolean secretRef:core.v1.SecretReference volumeID:string
core.v1.CinderVolumeSource fsType:string readOnly:boolean secretRef:core.v1.LocalObjectReference volumeID:string
core.v1.ClientIPConfig timeoutSeconds:integer
core.v1.ClusterTrustBundleProjection labelSelector:meta.v1.LabelSelector name:string optional:boolean path:string signerName:string
core.v1.ComponentCondition error:string message:string status:string type:string
core.v1.ConfigMapEnvSource name:string optional:boolean
core.v1.ConfigMapKeySelector key:string name:string optional:boolean
core.v1.ConfigMapNodeConfigSource kubeletConfigKey:string name:string namespace:string resourceVersion:string uid:string
core.v1.ConfigMapProjection items:[]core.v1.KeyToPath name:string optional:boolean
core.v1.ConfigMapVolumeSource defaultMode:integer items:[]core.v1.KeyToPath name:string optional:boolean
core.v1.Container args:[]string command:[]string env:[name]core.v1.EnvVar envFrom:[]core.v1.EnvFromSource image:string imagePullPolicy:string lifecycle:core.v1.Lifecycle livenessProbe:core.v1.Probe name:string ports:[containerPort,protocol]core.v1.ContainerPort readinessProbe:core.v1.Probe resizePolicy:[]core.v1.ContainerResizePolicy resources:core.v1.ResourceRequirements restartPolicy:string restartPolicyRules:[]core.v1.ContainerRestartRule securityContext:core.v1.SecurityContext startupProbe:core.v1.Probe stdin:boolean stdinOnce:boolean terminationMessagePath:string terminationMessagePolicy:string tty:boolean volumeDevices:[devicePath]core.v1.VolumeDevice volumeMounts:[mountPath]core.v1.VolumeMount workingDir:string
core.v1.ContainerExtendedResourceRequest containerName:string requestName:string resourceName:string
core.v1.ContainerImage names:[]string sizeBytes:integer
core.v1.ContainerPort containerPort:integer hostIP:string hostPort:integer name:string protocol:string
core.v1.ContainerResizePolicy resourceName:string restartPolicy:string
core.v1.ContainerRestartRule action:string exitCodes:core.v1.ContainerRestartRuleOnExitCodes
core.v1.ContainerRestartRuleOnExitCodes operator:string values:[=]integer
core.v1.ContainerState running:core.v1.ContainerStateRunning terminated:core.v1.ContainerStateTerminated waiting:core.v1.ContainerStateWaiting
core.v1.ContainerStateRunning startedAt:string
core.v1.ContainerStateTerminated containerID:string exitCode:integer finishedAt:string message:string reason:string signal:integer startedAt:string
core.v1.ContainerStateWaiting message:string reason:string
core.v1.ContainerStatus allocatedResources:{}quantity allocatedResourcesStatus:[name]core.v1.ResourceStatus containerID:string image:string imageID:string lastState:core.v1.ContainerState name:string ready:boolean resources:core.v1.ResourceRequirements restartCount:integer started:boolean state:core.v1.ContainerState stopSignal:string user:core.v1.ContainerUser volumeMounts:[mountPath]core.v1.VolumeMountStatus
core.v1.ContainerUser linux:core.v1.LinuxContainerUser
core.v1.DaemonEndpoint Port:integer
core.v1.DownwardAPIProjection items:[]core.v1.DownwardAPIVolumeFile
core.v1.DownwardAPIVolumeFile fieldRef:core.v1.ObjectFieldSelector mode:integer path:string resourceFieldRef:core.v1.ResourceFieldSelector
core.v1.DownwardAPIVolumeSource defaultMode:integer items:[]core.v1.DownwardAPIVolumeFile
core.v1.EmptyDirVolumeSource medium:string sizeLimit:quantity
core.v1.EndpointAddress hostname:string ip:string nodeName:string targetRef:core.v1.ObjectReference
core.v1.EndpointPort appProtocol:string name:string port:integer protocol:string
core.v1.EndpointSubset addresses:[]core.v1.EndpointAddress notReadyAddresses:[]core.v1.EndpointAddress ports:[]core.v1.EndpointPort
core.v1.EnvFromSource configMapRef:core.v1.ConfigMapEnvSource prefix:string secretRef:core.v1.SecretEnvSource
core.v1.EnvVar name:string value:string valueFrom:core.v1.EnvVarSource
core.v1.EnvVarSource configMapKeyRef:core.v1.ConfigMapKeySelector fieldRef:core.v1.ObjectFieldSelector fileKeyRef:core.v1.FileKeySelector resourceFieldRef:core.v1.ResourceFieldSelector secretKeyRef:core.v1.SecretKeySelector
core.v1.EphemeralContainer args:[]string command:[]string env:[name]core.v1.EnvVar envFrom:[]core.v1.EnvFromSource image:string imagePullPolicy:string lifecycle:core.v1.Lifecycle livenessProbe:core.v1.Probe name:string ports:[containerPort,protocol]core.v1.ContainerPort readinessProbe:core.v1.Probe resizePolicy:[]core.v1.ContainerResizePolicy resources:core.v1.ResourceRequirements restartPolicy:string restartPolicyRules:[]core.v1.ContainerRestartRule securityContext:core.v1.SecurityContext startupProbe:core.v1.Probe stdin:boolean stdinOnce:boolean targetContainerName:string terminationMessagePath:string terminationMessagePolicy:string tty:boolean volumeDevices:[devicePath]core.v1.VolumeDevice volumeMounts:[mountPath]core.v1.VolumeMount workingDir:string
core.v1.EphemeralVolumeSource volumeClaimTemplate:core.v1.PersistentVolumeClaimTemplate
core.v1.EventSeries count:integer lastObservedTime:string
core.v1.EventSource component:string host:string
core.v1.ExecAction command:[]string
core.v1.FCVolumeSource fsType:string lun:integer readOnly:boolean targetWWNs:[]string wwids:[]string
core.v1.FileKeySelector key:string optional:boolean path:string volumeName:string
core.v1.FlexPersistentVolumeSource driver:string fsType:string options:{}string readOnly:boolean secretRef:core.v1.SecretReference
core.v1.FlexVolumeSource driver:string fsType:string options:{}string readOnly:boolean secretRef:core.v1.LocalObjectReference
core.v1.FlockerVolumeSource datasetName:string datasetUUID:string
core.v1.GCEPersistentDiskVolumeSource fsType:string partition:integer pdName:string readOnly:boolean
core.v1.GRPCAction port:integer service:string
core.v1.GitRepoVolumeSource directory:string repository:string revision:string
core.v1.GlusterfsPersistentVolumeSource endpoints:string endpointsNamespace:string path:string readOnly:boolean
core.v1.GlusterfsVolumeSource endpoints:string path:string readOnly:boolean
core.v1.HTTPGetAction host:string httpHeaders:[]core.v1.HTTPHeader path:string port:scalar scheme:string
core.v1.HTTPHeader name:string value:string
core.v1.HostAlias hostnames:[]string ip:string
core.v1.HostIP ip:string
core.v1.HostPathVolumeSource path:string type:string
core.v1.ISCSIPersistentVolumeSource chapAuthDiscovery:boolean chapAuthSession:boolean fsType:string initiatorName:string iqn:string iscsiInterface:string lun:integer portals:[]string readOnly:boolean secretRef:core.v1.SecretReference targetPortal:string
core.v1.ISCSIVolumeSource chapAuthDiscovery:boolean chapAuthSession:boolean fsType:string initiatorName:string iqn:string iscsiInterface:string lun:integer portals:[]string readOnly:boolean secretRef:core.v1.LocalObjectReference targetPortal:string
core.v1.ImageVolumeSource pullPolicy:string reference:string
core.v1.ImageVolumeStatus imageRef:string
core.v1.KeyToPath key:string mode:integer path:string
core.v1.Lifecycle postStart:core.v1.LifecycleHandler preStop:core.v1.LifecycleHandler stopSignal:string
core.v1.LifecycleHandler exec:core.v1.ExecAction httpGet:core.v1.HTTPGetAction sleep:core.v1.SleepAction tcpSocket:core.v1.TCPSocketAction
core.v1.LimitRangeItem default:{}quantity defaultRequest:{}quantity max:{}quantity maxLimitRequestRatio:{}quantity min:{}quantity type:string
core.v1.LimitRangeSpec limits:[]core.v1.LimitRangeItem
core.v1.LinuxContainerUser gid:integer supplementalGroups:[]integer uid:integer
core.v1.LoadBalancerIngress hostname:string ip:string ipMode:string ports:[]core.v1.PortStatus
core.v1.LoadBalancerStatus ingress:[]core.v1.LoadBalancerIngress
core.v1.LocalObjectReference name:string
core.v1.LocalVolumeSource fsType:string path:string
core.v1.ModifyVolumeStatus status:string targetVolumeAttributesClassName:string
core.v1.NFSVolumeSource path:string readOnly:boolean server:string
core.v1.NamespaceCondition lastTransitionTime:string message:string reason:string status:string type:string
core.v1.NamespaceSpec finalizers:[]string
core.v1.NamespaceStatus conditions:[type]core.v1.NamespaceCondition phase:string
core.v1.NodeAddress address:string type:string
core.v1.NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[]core.v1.PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:core.v1.NodeSelector
core.v1.NodeAllocatableResourceClaimStatus containers:[=]string resourceClaimName:string resources:{}quantity
core.v1.NodeCondition lastHeartbeatTime:string lastTransitionTime:string message:string reason:string status:string type:string
core.v1.NodeConfigSource configMap:core.v1.ConfigMapNodeConfigSource
core.v1.NodeConfigStatus active:core.v1.NodeConfigSource assigned:core.v1.NodeConfigSource error:string lastKnownGood:core.v1.NodeConfigSource
core.v1.NodeDaemonEndpoints kubeletEndpoint:core.v1.DaemonEndpoint
core.v1.NodeFeatures supplementalGroupsPolicy:boolean
core.v1.NodeRuntimeHandler features:core.v1.NodeRuntimeHandlerFeatures name:string
core.v1.NodeRuntimeHandlerFeatures recursiveReadOnlyMounts:boolean userNamespaces:boolean
core.v1.NodeSelector nodeSelectorTerms:[]core.v1.NodeSelectorTerm
core.v1.NodeSelectorRequirement key:string operator:string values:[]string
core.v1.NodeSelectorTerm matchExpressions:[]core.v1.NodeSelectorRequirement matchFields:[]core.v1.NodeSelectorRequirement
core.v1.NodeSpec configSource:core.v1.NodeConfigSource externalID:string podCIDR:string podCIDRs:[=]string providerID:string taints:[]core.v1.Taint unschedulable:boolean
core.v1.NodeStatus addresses:[type]core.v1.NodeAddress allocatable:{}quantity capacity:{}quantity conditions:[type]core.v1.NodeCondition config:core.v1.NodeConfigStatus daemonEndpoints:core.v1.NodeDaemonEndpoints declaredFeatures:[]string features:core.v1.NodeFeatures images:[]core.v1.ContainerImage nodeInfo:core.v1.NodeSystemInfo phase:string runtimeHandlers:[]core.v1.NodeRuntimeHandler volumesAttached:[]core.v1.AttachedVolume volumesInUse:[]string
core.v1.NodeSwapStatus capacity:integer
core.v1.NodeSystemInfo architecture:string bootID:string containerRuntimeVersion:string kernelVersion:string kubeProxyVersion:string kubeletVersion:string machineID:string operatingSystem:string osImage:string swap:core.v1.NodeSwapStatus systemUUID:string
core.v1.ObjectFieldSelector apiVersion:string fieldPath:string
core.v1.ObjectReference apiVersion:string fieldPath:string kind:string name:string namespace:string resourceVersion:string uid:string
core.v1.PersistentVolumeClaimCondition lastProbeTime:string lastTransitionTime:string message:string reason:string status:string type:string
core.v1.PersistentVolumeClaimSpec accessModes:[]string dataSource:core.v1.TypedLocalObjectReference dataSourceRef:core.v1.TypedObjectReference resources:core.v1.VolumeResourceRequirements selector:meta.v1.LabelSelector storageClassName:string volumeAttributesClassName:string volumeMode:string volumeName:string
core.v1.PersistentVolumeClaimStatus accessModes:[]string allocatedResourceStatuses:{}string allocatedResources:{}quantity capacity:{}quantity conditions:[type]core.v1.PersistentVolumeClaimCondition currentVolumeAttributesClassName:string modifyVolumeStatus:core.v1.ModifyVolumeStatus phase:string
core.v1.PersistentVolumeClaimTemplate metadata:meta.v1.ObjectMeta spec:core.v1.PersistentVolumeClaimSpec
core.v1.PersistentVolumeClaimVolumeSource claimName:string readOnly:boolean
core.v1.PersistentVolumeSpec accessModes:[]string awsElasticBlockStore:core.v1.AWSElasticBlockStoreVolumeSource azureDisk:core.v1.AzureDiskVolumeSource azureFile:core.v1.AzureFilePersistentVolumeSource capacity:{}quantity cephfs:core.v1.CephFSPersistentVolumeSource cinder:core.v1.CinderPersistentVolumeSource claimRef:core.v1.ObjectReference csi:core.v1.CSIPersistentVolumeSource fc:core.v1.FCVolumeSource flexVolume:core.v1.FlexPersistentVolumeSource flocker:core.v1.FlockerVolumeSource gcePersistentDisk:core.v1.GCEPersistentDiskVolumeSource glusterfs:core.v1.GlusterfsPersistentVolumeSource hostPath:core.v1.HostPathVolumeSource iscsi:core.v1.ISCSIPersistentVolumeSource local:core.v1.LocalVolumeSource mountOptions:[]string nfs:core.v1.NFSVolumeSource nodeAffinity:core.v1.VolumeNodeAffinity persistentVolumeReclaimPolicy:string photonPersistentDisk:core.v1.PhotonPersistentDiskVolumeSource portworxVolume:core.v1.PortworxVolumeSource quobyte:core.v1.QuobyteVolumeSource rbd:core.v1.RBDPersistentVolumeSource scaleIO:core.v1.ScaleIOPersistentVolumeSource storageClassName:string storageos:core.v1.StorageOSPersistentVolumeSource volumeAttributesClassName:string volumeMode:string vsphereVolume:core.v1.VsphereVirtualDiskVolumeSource
core.v1.PersistentVolumeStatus lastPhaseTransitionTime:string message:string phase:string reason:string
core.v1.PhotonPersistentDiskVolumeSource fsType:string pdID:string
core.v1.PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[]core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[]core.v1.PodAffinityTerm
core.v1.PodAffinityTerm labelSelector:meta.v1.LabelSelector matchLabelKeys:[]string mismatchLabelKeys:[]string namespaceSelector:meta.v1.LabelSelector namespaces:[]string topologyKey:string
core.v1.PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[]core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[]core.v1.PodAffinityTerm
core.v1.PodCertificateProjection certificateChainPath:string credentialBundlePath:string keyPath:string keyType:string maxExpirationSeconds:integer signerName:string userAnnotations:{}string
core.v1.PodCondition lastProbeTime:string lastTransitionTime:string message:string observedGeneration:integer reason:string status:string type:string
core.v1.PodDNSConfig nameservers:[]string options:[]core.v1.PodDNSConfigOption searches:[]string
core.v1.PodDNSConfigOption name:string value:string
core.v1.PodExtendedResourceClaimStatus requestMappings:[]core.v1.ContainerExtendedResourceRequest resourceClaimName:string
core.v1.PodIP ip:string
core.v1.PodOS name:string
core.v1.PodReadinessGate conditionType:string
core.v1.PodResourceClaim name:string resourceClaimName:string resourceClaimTemplateName:string
core.v1.PodResourceClaimStatus name:string resourceClaimName:string
core.v1.PodSchedulingGate name:string
core.v1.PodSchedulingGroup podGroupName:string
core.v1.PodSecurityContext appArmorProfile:core.v1.AppArmorProfile fsGroup:integer fsGroupChangePolicy:string runAsGroup:integer runAsNonRoot:boolean runAsUser:integer seLinuxChangePolicy:string seLinuxOptions:core.v1.SELinuxOptions seccompProfile:core.v1.SeccompProfile supplementalGroups:[]integer supplementalGroupsPolicy:string sysctls:[]core.v1.Sysctl windowsOptions:core.v1.WindowsSecurityContextOptions
core.v1.PodSpec activeDeadlineSeconds:integer affinity:core.v1.Affinity automountServiceAccountToken:boolean containers:[name]core.v1.Container dnsConfig:core.v1.PodDNSConfig dnsPolicy:string enableServiceLinks:boolean ephemeralContainers:[name]core.v1.EphemeralContainer hostAliases:[ip]core.v1.HostAlias hostIPC:boolean hostNetwork:boolean hostPID:boolean hostUsers:boolean hostname:string hostnameOverride:string imagePullSecrets:[name]core.v1.LocalObjectReference initContainers:[name]core.v1.Container nodeName:string nodeSelector:{}string os:core.v1.PodOS overhead:{}quantity preemptionPolicy:string priority:integer priorityClassName:string readinessGates:[]core.v1.PodReadinessGate resourceClaims:[name]core.v1.PodResourceClaim resources:core.v1.ResourceRequirements restartPolicy:string runtimeClassName:string schedulerName:string schedulingGates:[name]core.v1.PodSchedulingGate schedulingGroup:core.v1.PodSchedulingGroup securityContext:core.v1.PodSecurityContext serviceAccount:string serviceAccountName:string setHostnameAsFQDN:boolean shareProcessNamespace:boolean subdomain:string terminationGracePeriodSeconds:integer tolerations:[]core.v1.Toleration topologySpreadConstraints:[topologyKey,whenUnsatisfiable]core.v1.TopologySpreadConstraint volumes:[name]core.v1.Volume
core.v1.PodStatus allocatedResources:{}quantity conditions:[type]core.v1.PodCondition containerStatuses:[]core.v1.ContainerStatus ephemeralContainerStatuses:[]core.v1.ContainerStatus extendedResourceClaimStatus:core.v1.PodExtendedResourceClaimStatus hostIP:string hostIPs:[]core.v1.HostIP initContainerStatuses:[]core.v1.ContainerStatus message:string nodeAllocatableResourceClaimStatuses:[]core.v1.NodeAllocatableResourceClaimStatus nominatedNodeName:string observedGeneration:integer phase:string podIP:string podIPs:[ip]core.v1.PodIP qosClass:string reason:string resize:string resourceClaimStatuses:[name]core.v1.PodResourceClaimStatus resources:core.v1.ResourceRequirements startTime:string
core.v1.PodTemplateSpec metadata:meta.v1.ObjectMeta spec:core.v1.PodSpec
core.v1.PortStatus error:string port:integer protocol:string
core.v1.PortworxVolumeSource fsType:string readOnly:boolean volumeID:string
core.v1.PreferredSchedulingTerm preference:core.v1.NodeSelectorTerm weight:integer
core.v1.Probe exec:core.v1.ExecAction failureThreshold:integer grpc:core.v1.GRPCAction httpGet:core.v1.HTTPGetAction initialDelaySeconds:integer periodSeconds:integer successThreshold:integer tcpSocket:core.v1.TCPSocketAction terminationGracePeriodSeconds:integer timeoutSeconds:integer
core.v1.ProjectedVolumeSource defaultMode:integer sources:[]core.v1.VolumeProjection
core.v1.QuobyteVolumeSource group:string readOnly:boolean registry:string tenant:string user:string volume:string
core.v1.RBDPersistentVolumeSource fsType:string image:string keyring:string monitors:[]string pool:string readOnly:boolean secretRef:core.v1.SecretReference user:string
core.v1.RBDVolumeSource fsType:string image:string keyring:string monitors:[]string pool:string readOnly:boolean secretRef:core.v1.LocalObjectReference user:string
core.v1.ReplicationControllerCondition lastTransitionTime:string message:string reason:string status:string type:string
core.v1.ReplicationControllerSpec minReadySeconds:integer replicas:integer selector:{}string template:core.v1.PodTemplateSpec
core.v1.ReplicationControllerStatus availableReplicas:integer conditions:[type]core.v1.ReplicationControllerCondition fullyLabeledReplicas:integer observedGeneration:integer readyReplicas:integer replicas:integer
core.v1.ResourceClaim name:string request:string
core.v1.ResourceFieldSelector containerName:string divisor:quantity resource:string
core.v1.ResourceHealth health:string message:string resourceID:string
core.v1.ResourceQuotaSpec hard:{}quantity scopeSelector:core.v1.ScopeSelector scopes:[]string
core.v1.ResourceQuotaStatus hard:{}quantity used:{}quantity
core.v1.ResourceRequirements claims:[name]core.v1.ResourceClaim limits:{}quantity requests:{}quantity
core.v1.ResourceStatus name:string resources:[resourceID]core.v1.ResourceHealth
core.v1.SELinuxOptions level:string role:string type:string user:string
core.v1.ScaleIOPersistentVolumeSource fsType:string gateway:string protectionDomain:string readOnly:boolean secretRef:core.v1.SecretReference sslEnabled:boolean storageMode:string storagePool:string system:string volumeName:string
core.v1.ScaleIOVolumeSource fsType:string gateway:string protectionDomain:string readOnly:boolean secretRef:core.v1.LocalObjectReference sslEnabled:boolean storageMode:string storagePool:string system:string volumeName:string
core.v1.ScopeSelector matchExpressions:[]core.v1.ScopedResourceSelectorRequirement
core.v1.ScopedResourceSelectorRequirement operator:string scopeName:string values:[]string
core.v1.SeccompProfile localhostProfile:string type:string
core.v1.SecretEnvSource name:string optional:boolean
core.v1.SecretKeySelector key:string name:string optional:boolean
core.v1.SecretProjection items:[]core.v1.KeyToPath name:string optional:boolean
core.v1.SecretReference name:string namespace:string
core.v1.SecretVolumeSource defaultMode:integer items:[]core.v1.KeyToPath optional:boolean secretName:string
core.v1.SecurityContext allowPrivilegeEscalation:boolean appArmorProfile:core.v1.AppArmorProfile capabilities:core.v1.Capabilities privileged:boolean procMount:string readOnlyRootFilesystem:boolean runAsGroup:integer runAsNonRoot:boolean runAsUser:integer seLinuxOptions:core.v1.SELinuxOptions seccompProfile:core.v1.SeccompProfile windowsOptions:core.v1.WindowsSecurityContextOptions
core.v1.ServiceAccountTokenProjection audience:string expirationSeconds:integer path:string
core.v1.ServicePort appProtocol:string name:string nodePort:integer port:integer protocol:string targetPort:scalar
core.v1.ServiceSpec allocateLoadBalancerNodePorts:boolean clusterIP:string clusterIPs:[]string externalIPs:[]string externalName:string externalTrafficPolicy:string healthCheckNodePort:integer internalTrafficPolicy:string ipFamilies:[]string ipFamilyPolicy:string loadBalancerClass:string loadBalancerIP:string loadBalancerSourceRanges:[]string ports:[port,protocol]core.v1.ServicePort publishNotReadyAddresses:boolean selector:{}string sessionAffinity:string sessionAffinityConfig:core.v1.SessionAffinityConfig trafficDistribution:string type:string
core.v1.ServiceStatus conditions:[type]meta.v1.Condition loadBalancer:core.v1.LoadBalancerStatus
core.v1.SessionAffinityConfig clientIP:core.v1.ClientIPConfig
core.v1.SleepAction seconds:integer
core.v1.StorageOSPersistentVolumeSource fsType:string readOnly:boolean secretRef:core.v1.ObjectReference volumeName:string volumeNamespace:string
core.v1.StorageOSVolumeSource fsType:string readOnly:boolean secretRef:core.v1.LocalObjectReference volumeName:string volumeNamespace:string
core.v1.Sysctl name:string value:string
core.v1.TCPSocketAction host:string port:scalar
core.v1.Taint effect:string key:string timeAdded:string value:string
core.v1.Toleration effect:string key:string operator:string tolerationSeconds:integer value:string
core.v1.TopologySelectorLabelRequirement key:string values:[]string
core.v1.TopologySelectorTerm matchLabelExpressions:[]core.v1.TopologySelectorLabelRequirement
core.v1.TopologySpreadConstraint labelSelector:meta.v1.LabelSelector matchLabelKeys:[]string maxSkew:integer minDomains:integer nodeAffinityPolicy:string nodeTaintsPolicy:string topologyKey:string whenUnsatisfiable:string
core.v1.TypedLocalObjectReference apiGroup:string kind:string name:string
core.v1.TypedObjectReference apiGroup:string kind:string name:string namespace:string
core.v1.Volume awsElasticBlockStore:core.v1.AWSElasticBlockStoreVolumeSource azureDisk:core.v1.AzureDiskVolumeSource azureFile:core.v1.AzureFileVolumeSource cephfs:core.v1.CephFSVolumeSource cinder:core.v1.CinderVolumeSource configMap:core.v1.ConfigMapVolumeSource csi:core.v1.CSIVolumeSource downwardAPI:core.v1.DownwardAPIVolumeSource emptyDir:core.v1.EmptyDirVolumeSource ephemeral:core.v1.EphemeralVolumeSource fc:core.v1.FCVolumeSource flexVolume:core.v1.FlexVolumeSource flocker:core.v1.FlockerVolumeSource gcePersistentDisk:core.v1.GCEPersistentDiskVolumeSource gitRepo:core.v1.GitRepoVolumeSource glusterfs:core.v1.GlusterfsVolumeSource hostPath:core.v1.HostPathVolumeSource image:core.v1.ImageVolumeSource iscsi:core.v1.ISCSIVolumeSource name:string nfs:core.v1.NFSVolumeSource persistentVolumeClaim:core.v1.PersistentVolumeClaimVolumeSource photonPersistentDisk:core.v1.PhotonPersistentDiskVolumeSource portworxVolume:core.v1.PortworxVolumeSource projected:core.v1.ProjectedVolumeSource quobyte:core.v1.QuobyteVolumeSource rbd:core.v1.RBDVolumeSource scaleIO:core.v1.ScaleIOVolumeSource secret:core.v1.SecretVolumeSource storageos:core.v1.StorageOSVolumeSource vsphereVolume:core.v1.VsphereVirtualDiskVolumeSource
core.v1.VolumeDevice devicePath:string name:string
core.v1.VolumeMount mountPath:string mountPropagation:string name:string readOnly:boolean recursiveReadOnly:string subPath:string subPathExpr:string
core.v1.VolumeMountStatus mountPath:string name:string readOnly:boolean recursiveReadOnly:string volumeStatus:core.v1.VolumeStatus
core.v1.VolumeNodeAffinity required:core.v1.NodeSelector
core.v1.VolumeProjection clusterTrustBundle:core.v1.ClusterTrustBundleProjection configMap:core.v1.ConfigMapProjection downwardAPI:core.v1.DownwardAPIProjection podCertificate:core.v1.PodCertificateProjection secret:core.v1.SecretProjection serviceAccountToken:core.v1.ServiceAccountTokenProjection
core.v1.VolumeResourceRequirements limits:{}quantity requests:{}quantity
core.v1.VolumeStatus image:core.v1.ImageVolumeStatus
core.v1.VsphereVirtualDiskVolumeSource fsType:string storagePolicyID:string storagePolicyName:string volumePath:string
core.v1.WeightedPodAffinityTerm podAffinityTerm:core.v1.PodAffinityTerm weight:integer
core.v1.WindowsSecurityContextOptions gmsaCredentialSpec:string gmsaCredentialSpecName:string hostProcess:boolean runAsUserName:string
discovery.k8s.io/v1/EndpointSlice addressType:string apiVersion:string endpoints:[]discovery.v1.Endpoint kind:string metadata:meta.v1.ObjectMeta ports:[]discovery.v1.EndpointPort
discovery.v1.Endpoint addresses:[=]string conditions:discovery.v1.EndpointConditions deprecatedTopology:{}string hints:discovery.v1.EndpointHints hostname:string nodeName:string targetRef:core.v1.ObjectReference zone:string
discovery.v1.EndpointConditions ready:boolean serving:boolean terminating:boolean
discovery.v1.EndpointHints forNodes:[]discovery.v1.ForNode forZones:[]discovery.v1.ForZone
discovery.v1.EndpointPort appProtocol:string name:string port:integer protocol:string
discovery.v1.ForNode name:string
discovery.v1.ForZone name:string
events.k8s.io/v1/Event action:string apiVersion:string deprecatedCount:integer deprecatedFirstTimestamp:string deprecatedLastTimestamp:string deprecatedSource:core.v1.EventSource eventTime:string kind:string metadata:meta.v1.ObjectMeta note:string reason:string regarding:core.v1.ObjectReference related:core.v1.ObjectReference reportingController:string reportingInstance:string series:events.v1.EventSeries type:string
events.v1.EventSeries count:integer lastObservedTime:string
flowcontrol.apiserver.k8s.io/v1/FlowSchema apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:flowcontrol.v1.FlowSchemaSpec status:flowcontrol.v1.FlowSchemaStatus
flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:flowcontrol.v1.PriorityLevelConfigurationSpec status:flowcontrol.v1.PriorityLevelConfigurationStatus
flowcontrol.v1.ExemptPriorityLevelConfiguration lendablePercent:integer nominalConcurrencyShares:integer
flowcontrol.v1.FlowDistinguisherMethod type:string
flowcontrol.v1.FlowSchemaCondition lastTransitionTime:string message:string reason:string status:string type:string
flowcontrol.v1.FlowSchemaSpec distinguisherMethod:flowcontrol.v1.FlowDistinguisherMethod matchingPrecedence:integer priorityLevelConfiguration:flowcontrol.v1.PriorityLevelConfigurationReference rules:[]flowcontrol.v1.PolicyRulesWithSubjects
flowcontrol.v1.FlowSchemaStatus conditions:[type]flowcontrol.v1.FlowSchemaCondition
flowcontrol.v1.GroupSubject name:string
flowcontrol.v1.LimitResponse queuing:flowcontrol.v1.QueuingConfiguration type:string
flowcontrol.v1.LimitedPriorityLevelConfiguration borrowingLimitPercent:integer lendablePercent:integer limitResponse:flowcontrol.v1.LimitResponse nominalConcurrencyShares:integer
flowcontrol.v1.NonResourcePolicyRule nonResourceURLs:[=]string verbs:[=]string
flowcontrol.v1.PolicyRulesWithSubjects nonResourceRules:[]flowcontrol.v1.NonResourcePolicyRule resourceRules:[]flowcontrol.v1.ResourcePolicyRule subjects:[]flowcontrol.v1.Subject
flowcontrol.v1.PriorityLevelConfigurationCondition lastTransitionTime:string message:string reason:string status:string type:string
flowcontrol.v1.PriorityLevelConfigurationReference name:string
flowcontrol.v1.PriorityLevelConfigurationSpec exempt:flowcontrol.v1.ExemptPriorityLevelConfiguration limited:flowcontrol.v1.LimitedPriorityLevelConfiguration type:string
flowcontrol.v1.PriorityLevelConfigurationStatus conditions:[type]flowcontrol.v1.PriorityLevelConfigurationCondition
flowcontrol.v1.QueuingConfiguration handSize:integer queueLengthLimit:integer queues:integer
flowcontrol.v1.ResourcePolicyRule apiGroups:[=]string clusterScope:boolean namespaces:[=]string resources:[=]string verbs:[=]string
flowcontrol.v1.ServiceAccountSubject name:string namespace:string
flowcontrol.v1.Subject group:flowcontrol.v1.GroupSubject kind:string serviceAccount:flowcontrol.v1.ServiceAccountSubject user:flowcontrol.v1.UserSubject
flowcontrol.v1.UserSubject name:string
meta.v1.Condition lastTransitionTime:string message:string observedGeneration:integer reason:string status:string type:string
meta.v1.DeleteOptions apiVersion:string dryRun:[]string gracePeriodSeconds:integer ignoreStoreReadErrorWithClusterBreakingPotential:boolean kind:string orphanDependents:boolean preconditions:meta.v1.Preconditions propagationPolicy:string
meta.v1.FieldSelectorRequirement key:string operator:string values:[]string
meta.v1.LabelSelector matchExpressions:[]meta.v1.LabelSelectorRequirement matchLabels:{}string
meta.v1.LabelSelectorRequirement key:string operator:string values:[]string
meta.v1.ManagedFieldsEntry apiVersion:string fieldsType:string fieldsV1:any manager:string operation:string subresource:string time:string
meta.v1.ObjectMeta annotations:{}string creationTimestamp:string deletionGracePeriodSeconds:integer deletionTimestamp:string finalizers:[=]string generateName:string generation:integer labels:{}string managedFields:[]meta.v1.ManagedFieldsEntry name:string namespace:string ownerReferences:[uid]meta.v1.OwnerReference resourceVersion:string selfLink:string uid:string
meta.v1.OwnerReference apiVersion:string blockOwnerDeletion:boolean controller:boolean kind:string name:string uid:string
meta.v1.Preconditions resourceVersion:string uid:string
networking.k8s.io/v1/IPAddress apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:networking.v1.IPAddressSpec
networking.k8s.io/v1/Ingress apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:networking.v1.IngressSpec status:networking.v1.IngressStatus
networking.k8s.io/v1/IngressClass apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:networking.v1.IngressClassSpec
networking.k8s.io/v1/NetworkPolicy apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:networking.v1.NetworkPolicySpec
networking.k8s.io/v1/ServiceCIDR apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:networking.v1.ServiceCIDRSpec status:networking.v1.ServiceCIDRStatus
networking.v1.HTTPIngressPath backend:networking.v1.IngressBackend path:string pathType:string
networking.v1.HTTPIngressRuleValue paths:[]networking.v1.HTTPIngressPath
networking.v1.IPAddressSpec parentRef:networking.v1.ParentReference
networking.v1.IPBlock cidr:string except:[]string
networking.v1.IngressBackend resource:core.v1.TypedLocalObjectReference service:networking.v1.IngressServiceBackend
networking.v1.IngressClassParametersReference apiGroup:string kind:string name:string namespace:string scope:string
networking.v1.IngressClassSpec controller:string parameters:networking.v1.IngressClassParametersReference
networking.v1.IngressLoadBalancerIngress hostname:string ip:string ports:[]networking.v1.IngressPortStatus
networking.v1.IngressLoadBalancerStatus ingress:[]networking.v1.IngressLoadBalancerIngress
networking.v1.IngressPortStatus error:string port:integer protocol:string
networking.v1.IngressRule host:string http:networking.v1.HTTPIngressRuleValue
networking.v1.IngressServiceBackend name:string port:networking.v1.ServiceBackendPort
networking.v1.IngressSpec defaultBackend:networking.v1.IngressBackend ingressClassName:string rules:[]networking.v1.IngressRule tls:[]networking.v1.IngressTLS
networking.v1.IngressStatus loadBalancer:networking.v1.IngressLoadBalancerStatus
networking.v1.IngressTLS hosts:[]string secretName:string
networking.v1.NetworkPolicyEgressRule ports:[]networking.v1.NetworkPolicyPort to:[]networking.v1.NetworkPolicyPeer
networking.v1.NetworkPolicyIngressRule from:[]networking.v1.NetworkPolicyPeer ports:[]networking.v1.NetworkPolicyPort
networking.v1.NetworkPolicyPeer ipBlock:networking.v1.IPBlock namespaceSelector:meta.v1.LabelSelector podSelector:meta.v1.LabelSelector
networking.v1.NetworkPolicyPort endPort:integer port:scalar protocol:string
networking.v1.NetworkPolicySpec egress:[]networking.v1.NetworkPolicyEgressRule ingress:[]networking.v1.NetworkPolicyIngressRule podSelector:meta.v1.LabelSelector policyTypes:[]string
networking.v1.ParentReference group:string name:string namespace:string resource:string
networking.v1.ServiceBackendPort name:string number:integer
networking.v1.ServiceCIDRSpec cidrs:[]string
networking.v1.ServiceCIDRStatus conditions:[type]meta.v1.Condition
node.k8s.io/v1/RuntimeClass apiVersion:string handler:string kind:string metadata:meta.v1.ObjectMeta overhead:node.v1.Overhead scheduling:node.v1.Scheduling
node.v1.Overhead podFixed:{}quantity
node.v1.Scheduling nodeSelector:{}string tolerations:[]core.v1.Toleration
policy.v1.PodDisruptionBudgetSpec maxUnavailable:scalar minAvailable:scalar selector:meta.v1.LabelSelector unhealthyPodEvictionPolicy:string
policy.v1.PodDisruptionBudgetStatus conditions:[type]meta.v1.Condition currentHealthy:integer desiredHealthy:integer disruptedPods:{}string disruptionsAllowed:integer expectedPods:integer observedGeneration:integer
policy/v1/Eviction apiVersion:string deleteOptions:meta.v1.DeleteOptions kind:string metadata:meta.v1.ObjectMeta
policy/v1/PodDisruptionBudget apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:policy.v1.PodDisruptionBudgetSpec status:policy.v1.PodDisruptionBudgetStatus
rbac.authorization.k8s.io/v1/ClusterRole aggregationRule:rbac.v1.AggregationRule apiVersion:string kind:string metadata:meta.v1.ObjectMeta rules:[]rbac.v1.PolicyRule
rbac.authorization.k8s.io/v1/ClusterRoleBinding apiVersion:string kind:string metadata:meta.v1.ObjectMeta roleRef:rbac.v1.RoleRef subjects:[]rbac.v1.Subject
rbac.authorization.k8s.io/v1/Role apiVersion:string kind:string metadata:meta.v1.ObjectMeta rules:[]rbac.v1.PolicyRule
rbac.authorization.k8s.io/v1/RoleBinding apiVersion:string kind:string metadata:meta.v1.ObjectMeta roleRef:rbac.v1.RoleRef subjects:[]rbac.v1.Subject
rbac.v1.AggregationRule clusterRoleSelectors:[]meta.v1.LabelSelector
rbac.v1.PolicyRule apiGroups:[]string nonResourceURLs:[]string resourceNames:[]string resources:[]string verbs:[]string
rbac.v1.RoleRef apiGroup:string kind:string name:string
rbac.v1.Subject apiGroup:string kind:string name:string namespace:string
resource.k8s.io/v1/DeviceClass apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:resource.v1.DeviceClassSpec
resource.k8s.io/v1/ResourceClaim apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:resource.v1.ResourceClaimSpec status:resource.v1.ResourceClaimStatus
resource.k8s.io/v1/ResourceClaimTemplate apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:resource.v1.ResourceClaimTemplateSpec
resource.k8s.io/v1/ResourceSlice apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:resource.v1.ResourceSliceSpec
resource.v1.AllocatedDeviceStatus conditions:[type]meta.v1.Condition data:any device:string driver:string networkData:resource.v1.NetworkDeviceData pool:string shareID:string
resource.v1.AllocationResult allocationTimestamp:string devices:resource.v1.DeviceAllocationResult nodeSelector:core.v1.NodeSelector
resource.v1.CELDeviceSelector expression:string
resource.v1.CapacityRequestPolicy default:quantity validRange:resource.v1.CapacityRequestPolicyRange validValues:[]quantity
resource.v1.CapacityRequestPolicyRange max:quantity min:quantity step:quantity
resource.v1.CapacityRequirements requests:{}quantity
resource.v1.Counter value:quantity
resource.v1.CounterSet counters:{}resource.v1.Counter name:string
resource.v1.Device allNodes:boolean allowMultipleAllocations:boolean attributes:{}resource.v1.DeviceAttribute bindingConditions:[]string bindingFailureConditions:[]string bindsToNode:boolean capacity:{}resource.v1.DeviceCapacity consumesCounters:[]resource.v1.DeviceCounterConsumption name:string nodeAllocatableResourceMappings:{}resource.v1.NodeAllocatableResourceMapping nodeName:string nodeSelector:core.v1.NodeSelector taints:[]resource.v1.DeviceTaint
resource.v1.DeviceAllocationConfiguration opaque:resource.v1.OpaqueDeviceConfiguration requests:[]string source:string
resource.v1.DeviceAllocationResult config:[]resource.v1.DeviceAllocationConfiguration results:[]resource.v1.DeviceRequestAllocationResult
resource.v1.DeviceAttribute bool:boolean bools:[]boolean int:integer ints:[]integer string:string strings:[]string version:string versions:[]string
resource.v1.DeviceCapacity requestPolicy:resource.v1.CapacityRequestPolicy value:quantity
resource.v1.DeviceClaim config:[]resource.v1.DeviceClaimConfiguration constraints:[]resource.v1.DeviceConstraint requests:[]resource.v1.DeviceRequest
resource.v1.DeviceClaimConfiguration opaque:resource.v1.OpaqueDeviceConfiguration requests:[]string
resource.v1.DeviceClassConfiguration opaque:resource.v1.OpaqueDeviceConfiguration
resource.v1.DeviceClassSpec config:[]resource.v1.DeviceClassConfiguration extendedResourceName:string selectors:[]resource.v1.DeviceSelector
resource.v1.DeviceConstraint distinctAttribute:string matchAttribute:string requests:[]string
resource.v1.DeviceCounterConsumption counterSet:string counters:{}resource.v1.Counter
resource.v1.DeviceRequest exactly:resource.v1.ExactDeviceRequest firstAvailable:[]resource.v1.DeviceSubRequest name:string
resource.v1.DeviceRequestAllocationResult adminAccess:boolean bindingConditions:[]string bindingFailureConditions:[]string consumedCapacity:{}quantity device:string driver:string pool:string request:string shareID:string tolerations:[]resource.v1.DeviceToleration
resource.v1.DeviceSelector cel:resource.v1.CELDeviceSelector
resource.v1.DeviceSubRequest allocationMode:string capacity:resource.v1.CapacityRequirements count:integer deviceClassName:string name:string selectors:[]resource.v1.DeviceSelector tolerations:[]resource.v1.DeviceToleration
resource.v1.DeviceTaint effect:string key:string timeAdded:string value:string
resource.v1.DeviceToleration effect:string key:string operator:string tolerationSeconds:integer value:string
resource.v1.ExactDeviceRequest adminAccess:boolean allocationMode:string capacity:resource.v1.CapacityRequirements count:integer deviceClassName:string selectors:[]resource.v1.DeviceSelector tolerations:[]resource.v1.DeviceToleration
resource.v1.NetworkDeviceData hardwareAddress:string interfaceName:string ips:[]string
resource.v1.NodeAllocatableResourceMapping allocationMultiplier:quantity capacityKey:string
resource.v1.OpaqueDeviceConfiguration driver:string parameters:any
resource.v1.ResourceClaimConsumerReference apiGroup:string name:string resource:string uid:string
resource.v1.ResourceClaimSpec devices:resource.v1.DeviceClaim
resource.v1.ResourceClaimStatus allocation:resource.v1.AllocationResult devices:[driver,device,pool,shareID]resource.v1.AllocatedDeviceStatus reservedFor:[uid]resource.v1.ResourceClaimConsumerReference
resource.v1.ResourceClaimTemplateSpec metadata:meta.v1.ObjectMeta spec:resource.v1.ResourceClaimSpec
resource.v1.ResourcePool generation:integer name:string resourceSliceCount:integer
resource.v1.ResourceSliceSpec allNodes:boolean devices:[]resource.v1.Device driver:string nodeName:string nodeSelector:core.v1.NodeSelector perDeviceNodeSelection:boolean pool:resource.v1.ResourcePool sharedCounters:[]resource.v1.CounterSet
scheduling.k8s.io/v1/PriorityClass apiVersion:string description:string globalDefault:boolean kind:string metadata:meta.v1.ObjectMeta preemptionPolicy:string value:integer
storage.k8s.io/v1/CSIDriver apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:storage.v1.CSIDriverSpec
storage.k8s.io/v1/CSINode apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:storage.v1.CSINodeSpec
storage.k8s.io/v1/CSIStorageCapacity apiVersion:string capacity:quantity kind:string maximumVolumeSize:quantity metadata:meta.v1.ObjectMeta nodeTopology:meta.v1.LabelSelector storageClassName:string
storage.k8s.io/v1/StorageClass allowVolumeExpansion:boolean allowedTopologies:[]core.v1.TopologySelectorTerm apiVersion:string kind:string metadata:meta.v1.ObjectMeta mountOptions:[]string parameters:{}string provisioner:string reclaimPolicy:string volumeBindingMode:string
storage.k8s.io/v1/VolumeAttachment apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:storage.v1.VolumeAttachmentSpec status:storage.v1.VolumeAttachmentStatus
storage.k8s.io/v1/VolumeAttributesClass apiVersion:string driverName:string kind:string metadata:meta.v1.ObjectMeta parameters:{}string
storage.v1.CSIDriverSpec attachRequired:boolean fsGroupPolicy:string nodeAllocatableUpdatePeriodSeconds:integer podInfoOnMount:boolean preventPodSchedulingIfMissing:boolean requiresRepublish:boolean seLinuxMount:boolean serviceAccountTokenInSecrets:boolean storageCapacity:boolean tokenRequests:[]storage.v1.TokenRequest volumeLifecycleModes:[=]string
storage.v1.CSINodeDriver allocatable:storage.v1.VolumeNodeResources name:string nodeID:string topologyKeys:[]string
storage.v1.CSINodeSpec drivers:[name]storage.v1.CSINodeDriver
storage.v1.TokenRequest audience:string expirationSeconds:integer
storage.v1.VolumeAttachmentSource inlineVolumeSpec:core.v1.PersistentVolumeSpec persistentVolumeName:string
storage.v1.VolumeAttachmentSpec attacher:string nodeName:string source:storage.v1.VolumeAttachmentSource
storage.v1.VolumeAttachmentStatus attachError:storage.v1.VolumeError attached:boolean attachmentMetadata:{}string detachError:storage.v1.VolumeError
storage.v1.VolumeError errorCode:integer message:string time:string
storage.v1.VolumeNodeResources count:integer
v1/Binding apiVersion:string kind:string metadata:meta.v1.ObjectMeta target:core.v1.ObjectReference
v1/ComponentStatus apiVersion:string conditions:[type]core.v1.ComponentCondition kind:string metadata:meta.v1.ObjectMeta
v1/ConfigMap apiVersion:string binaryData:{}bytes data:{}string immutable:boolean kind:string metadata:meta.v1.ObjectMeta
v1/Endpoints apiVersion:string kind:string metadata:meta.v1.ObjectMeta subsets:[]core.v1.EndpointSubset
v1/Event action:string apiVersion:string count:integer eventTime:string firstTimestamp:string involvedObject:core.v1.ObjectReference kind:string lastTimestamp:string message:string metadata:meta.v1.ObjectMeta reason:string related:core.v1.ObjectReference reportingComponent:string reportingInstance:string series:core.v1.EventSeries source:core.v1.EventSource type:string
v1/LimitRange apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.LimitRangeSpec
v1/Namespace apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.NamespaceSpec status:core.v1.NamespaceStatus
v1/Node apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.NodeSpec status:core.v1.NodeStatus
v1/PersistentVolume apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.PersistentVolumeSpec status:core.v1.PersistentVolumeStatus
v1/PersistentVolumeClaim apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.PersistentVolumeClaimSpec status:core.v1.PersistentVolumeClaimStatus
v1/Pod apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.PodSpec status:core.v1.PodStatus
v1/PodTemplate apiVersion:string kind:string metadata:meta.v1.ObjectMeta template:core.v1.PodTemplateSpec
v1/ReplicationController apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.ReplicationControllerSpec status:core.v1.ReplicationControllerStatus
v1/ResourceQuota apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.ResourceQuotaSpec status:core.v1.ResourceQuotaStatus
v1/Secret apiVersion:string data:{}bytes immutable:boolean kind:string metadata:meta.v1.ObjectMeta stringData:{}string type:string
v1/Service apiVersion:string kind:string metadata:meta.v1.ObjectMeta spec:core.v1.ServiceSpec status:core.v1.ServiceStatus
v1/ServiceAccount apiVersion:string automountServiceAccountToken:boolean imagePullSecrets:[]core.v1.LocalObjectReference kind:string metadata:meta.v1.ObjectMeta secrets:[name]core.v1.ObjectReference`;
