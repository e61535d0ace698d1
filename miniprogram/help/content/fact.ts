export type { Certainty, Fact } from '../../content/fact';
