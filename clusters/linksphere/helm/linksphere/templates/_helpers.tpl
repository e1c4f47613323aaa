{{/* Labels that select the pods of a component: call with (list . "backend"). */}}
{{- define "linksphere.selector" -}}
app.kubernetes.io/name: linksphere
app.kubernetes.io/instance: {{ (index . 0).Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{/* Labels of every object. */}}
{{- define "linksphere.labels" -}}
{{ include "linksphere.selector" . }}
app.kubernetes.io/version: {{ (index . 0).Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ (index . 0).Release.Service }}
{{- end }}

{{/* What the level "restricted" of the Pod Security Standards asks of a pod. */}}
{{- define "linksphere.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{/* And of a container. */}}
{{- define "linksphere.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* Spreads the pods of a component over zones. */}}
{{- define "linksphere.spread" -}}
- maxSkew: 1
  topologyKey: topology.kubernetes.io/zone
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels:
      {{- include "linksphere.selector" . | nindent 6 }}
{{- end }}
