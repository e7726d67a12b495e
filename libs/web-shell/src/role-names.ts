export { ROLE_NAMES } from '@chartwright/lifecycle';
