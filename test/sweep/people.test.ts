/** Both sweeps of what is done with people and pairs. */
import { faultSweep } from './fault-sweep.ts';
import { raceSweep } from './race-sweep.ts';

faultSweep('people');
raceSweep('people');
faultSweep('pairs');
raceSweep('pairs');
