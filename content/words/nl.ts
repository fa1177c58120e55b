import { told, type Words } from './words';

/** Dutch: the old way only, from translations. */
const nl: Words = { deleteControls: { deactivate: told('legacy guides', '2021', 'Account sluiten') } };

export default nl;
