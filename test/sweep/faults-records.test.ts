/** Fault sweep of what is done with people, pairs and papers. */
import { faultSweep } from './fault-sweep.ts';

faultSweep('people');
faultSweep('pairs');
faultSweep('papers');
