import { startApp } from '@chartwright/web-shell';
import { startsAt, useNavigation } from './app/navigation.js';
import { routes } from './app/routes.js';

startApp({ basePath: '/workbench', density: 'workbench', keySheetTitle: 'Keys on the workbench', useNavigation, startsAt, routes });
