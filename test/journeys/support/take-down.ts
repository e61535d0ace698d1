import { leaveStage } from './on-stage';

/** After the last journey. jest loads this apart from set-up.ts, so that they share no variable. */
export default leaveStage;
