import { startApp } from '@chartwright/web-shell';
import './app/intake.css';
import { startsAt, useNavigation } from './app/navigation.js';
import { routes } from './app/routes.js';
import { useFinds } from './app/use-finds.js';

startApp({
  basePath: '/intake',
  density: 'intake',
  keySheetTitle: 'Keys in Intake',
  showOrganisation: true,
  findHint: 'Find a case',
  useFinds,
  useNavigation,
  startsAt,
  routes,
});
