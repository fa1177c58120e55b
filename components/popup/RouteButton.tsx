import { Button } from '../Button';
import { routeName } from '../guides/routeName';
import { useT } from '../useT';

interface Props {
  route: string;
  primary?: boolean;
  onRoom(route: string): void;
}

/** Leads to the room of the casebook where a task goes on. */
export const RouteButton = ({ route, primary, onRoom }: Props) => {
  const t = useT();
  return (
    <Button little={!primary} icon="book" look={primary ? 'primary' : 'plain'} onClick={() => onRoom(route)}>
      {routeName(t, route)}
    </Button>
  );
};
