/** Both sweeps of what concerns the whole table. */
import { faultSweep } from './fault-sweep.ts';
import { raceSweep } from './race-sweep.ts';

faultSweep('table');
raceSweep('table');
