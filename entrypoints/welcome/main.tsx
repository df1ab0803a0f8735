import { startPage } from '../../src/ui/start-page.tsx';
import { WelcomePage } from '../../src/ui/pages/welcome-page.tsx';

void startPage(WelcomePage);
