import { told, type Words } from './words';

/** Polish: the old way only, from translations. */
const pl: Words = { deleteControls: { deactivate: told('legacy guides', '2021', 'Dezaktywuj konto') } };

export default pl;
