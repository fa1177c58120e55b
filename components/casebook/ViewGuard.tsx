import { Component, type ComponentChildren } from 'preact';
import { Loading } from '../Empty';

interface Props {
  /** Looks for the damage; whatever was found is gone from the data then. */
  onFail(): Promise<number>;
  /** Stands in place of a view that fails without any damage to be found. */
  failed: ComponentChildren;
  loading: string;
  children: ComponentChildren;
}

/** Around a view: a damaged record that makes it fail is set aside, and it is drawn anew without it. */
export class ViewGuard extends Component<Props, { step: 'fine' | 'looking' | 'failed' }> {
  override state = { step: 'fine' as const };

  override componentDidCatch(): void {
    this.setState({ step: 'looking' });
    this.props.onFail().then(
      (found) => this.setState({ step: found > 0 ? 'fine' : 'failed' }),
      () => this.setState({ step: 'failed' }),
    );
  }

  override render({ children, failed, loading }: Props, { step }: { step: 'fine' | 'looking' | 'failed' }) {
    if (step === 'looking') return <Loading>{loading}</Loading>;
    return step === 'failed' ? failed : children;
  }
}
