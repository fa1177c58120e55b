import { told, type Words } from './words';

/** Turkish: the old way only, from translations. */
const tr: Words = {
  deleteControls: { deactivate: told('delete directory', '2021', 'Hesabı Devre Dışı bırak') },
};

export default tr;
