import { Component, type ReactNode } from "react";
import type { Fault } from "../use-task";
import { FaultNotice } from "./fault-notice";

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a page throws while it is drawn, so that the other places stay usable. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: Fault | null }> {
  override readonly state = { fault: null };

  static getDerivedStateFromError(error: unknown): { readonly fault: Fault } {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : <FaultNotice fault={fault} />;
  }
}
