import { Button } from '../Button';
import { roomName } from '../guides/roomName';
import { useSay } from '../say';

interface Props {
  room: string;
  primary?: boolean;
  onRoom(room: string): void;
}

/** Leads to the room of the casebook where a task goes on. */
export const RoomButton = ({ room, primary, onRoom }: Props) => {
  const say = useSay();
  return (
    <Button little={!primary} icon="book" look={primary ? 'primary' : 'plain'} onClick={() => onRoom(room)}>
      {roomName(say, room)}
    </Button>
  );
};
