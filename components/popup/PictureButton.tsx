import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { usePage } from '../page/pageContext';
import { useAction } from '../page/useAction';
import { useT } from '../useT';

/** A picture of the page below the popup as proof; it opens in the casebook, where it is kept or thrown away. */
export const PictureButton = () => {
  const t = useT();
  const { browserApi } = usePage();
  const act = useAction();
  const [refused, setRefused] = useState(false);
  const take = () =>
    void act('picture', async () => {
      const taken = await browserApi.takePicture();
      setRefused(!taken);
      // Firefox leaves the popup open over the new tab.
      if (taken) window.close();
    });
  return (
    <div class="pictureButton">
      <Button little onClick={take}>
        {t('popup.picture')}
      </Button>
      <span role="status" class="small muted">
        {refused && t('popup.noPicture')}
      </span>
    </div>
  );
};
