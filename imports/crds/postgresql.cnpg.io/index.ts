// Made by "strata import crd". Do not edit.
export { backup, type Backup, type BackupProps } from './v1/backup.ts';
export { cluster, type Cluster, type ClusterProps } from './v1/cluster.ts';
export { clusterImageCatalog, type ClusterImageCatalog, type ClusterImageCatalogProps } from './v1/cluster-image-catalog.ts';
export { database, type Database, type DatabaseProps } from './v1/database.ts';
export { databaseRole, type DatabaseRole, type DatabaseRoleProps } from './v1/database-role.ts';
export { failoverQuorum, type FailoverQuorum, type FailoverQuorumProps } from './v1/failover-quorum.ts';
export { imageCatalog, type ImageCatalog, type ImageCatalogProps } from './v1/image-catalog.ts';
export { pooler, type Pooler, type PoolerProps } from './v1/pooler.ts';
export { publication, type Publication, type PublicationProps } from './v1/publication.ts';
export { scheduledBackup, type ScheduledBackup, type ScheduledBackupProps } from './v1/scheduled-backup.ts';
export { subscription, type Subscription, type SubscriptionProps } from './v1/subscription.ts';
