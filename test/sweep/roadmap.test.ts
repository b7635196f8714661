/** Both sweeps of the roadmap and frozen figures. */
import { faultSweep } from './fault-sweep.ts';
import { raceSweep } from './race-sweep.ts';

faultSweep('roadmap');
raceSweep('roadmap');
