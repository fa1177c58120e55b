import { told, type Words } from './words';

/** Russian: the old way only, from translations. */
const ru: Words = {
  deleteControls: { deactivate: told('delete directory', '2021', 'Деактивировать учетную запись') },
};

export default ru;
