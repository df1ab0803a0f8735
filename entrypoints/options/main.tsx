import { startPage } from '../../src/ui/start-page.tsx';
import { OptionsPage } from '../../src/ui/pages/options-page.tsx';

void startPage(OptionsPage);
