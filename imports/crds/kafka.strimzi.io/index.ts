// Made by "strata import crd". Do not edit.
export { kafka, type Kafka, type KafkaProps } from './v1/kafka.ts';
export { kafkaBridge, type KafkaBridge, type KafkaBridgeProps } from './v1/kafka-bridge.ts';
export { kafkaConnect, type KafkaConnect, type KafkaConnectProps } from './v1/kafka-connect.ts';
export { kafkaConnector, type KafkaConnector, type KafkaConnectorProps } from './v1/kafka-connector.ts';
export { kafkaMirrorMaker2, type KafkaMirrorMaker2, type KafkaMirrorMaker2Props } from './v1/kafka-mirror-maker2.ts';
export { kafkaNodePool, type KafkaNodePool, type KafkaNodePoolProps } from './v1/kafka-node-pool.ts';
export { kafkaRebalance, type KafkaRebalance, type KafkaRebalanceProps } from './v1/kafka-rebalance.ts';
export { kafkaTopic, type KafkaTopic, type KafkaTopicProps } from './v1/kafka-topic.ts';
export { kafkaUser, type KafkaUser, type KafkaUserProps } from './v1/kafka-user.ts';
