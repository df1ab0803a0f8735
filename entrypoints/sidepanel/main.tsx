import { start } from '../../src/ui/start.tsx';

void start('panel');
