import { startApp } from '@chartwright/web-shell';
import { startsAt, useNavigation } from './app/navigation.js';
import { routes } from './app/routes.js';
import { useFinds } from './app/use-finds.js';

startApp({
  basePath: '/workbench',
  density: 'workbench',
  keySheetTitle: 'Keys on the workbench',
  findHint: 'Find case or code',
  useFinds,
  useNavigation,
  startsAt,
  routes,
});
