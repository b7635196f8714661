/** Both sweeps of papers. */
import { faultSweep } from './fault-sweep.ts';
import { raceSweep } from './race-sweep.ts';

faultSweep('papers');
raceSweep('papers');
