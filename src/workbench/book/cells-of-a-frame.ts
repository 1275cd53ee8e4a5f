import { type DependencyOverride, type IInterceptor, IUniverInstanceService, type Nullable } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, type ISheetLocation, SheetInterceptorService } from "@univerjs/sheets";

type Ask<T, C> = (cell: Nullable<T>, place: C) => Nullable<T>;

/** Asks once in a frame how a cell looks: Univer asks for its fill, its borders, its text and each of its marks anew. */
class CellsOfAFrame extends SheetInterceptorService {
  /** The frame that is being drawn. */
  #frame: object | undefined;

  constructor(instances: IUniverInstanceService, renders: IRenderManagerService) {
    super(instances);
    this.disposeWithMe(
      renders.created$.subscribe(({ engine }) => {
        engine.beginFrame$.subscribe(() => {
          this.#frame = {};
          // A frame is drawn in one go: no cell changes before this.
          queueMicrotask(() => (this.#frame = undefined));
        });
      }),
    );
  }

  override fetchThroughInterceptors<T, C>(
    ...[name, effect, key, filter]: Parameters<typeof SheetInterceptorService.prototype.fetchThroughInterceptors<T, C>>
  ): Ask<T, C> {
    const ask = super.fetchThroughInterceptors(name, effect, key, filter);
    const isOfCells = (name as IInterceptor<unknown, unknown>) === INTERCEPTOR_POINT.CELL_CONTENT;
    return isOfCells && key === undefined && filter === undefined ? this.#once(ask) : ask;
  }

  #once<T, C>(ask: Ask<T, C>): Ask<T, C> {
    let frame: object | undefined;
    const known = new Map<string, Nullable<T>>();
    return (cell, place) => {
      if (this.#frame === undefined) return ask(cell, place);
      if (frame !== this.#frame) known.clear();
      frame = this.#frame;
      const { subUnitId, row, col } = place as unknown as ISheetLocation;
      const at = `${subUnitId} ${row} ${col}`;
      if (!known.has(at)) known.set(at, ask(cell, place));
      return known.get(at);
    };
  }
}

/** For Univer's plugin of sheets. */
export const CELLS_OF_A_FRAME: DependencyOverride = [
  [
    SheetInterceptorService,
    {
      useFactory: (instances: IUniverInstanceService, renders: IRenderManagerService) =>
        new CellsOfAFrame(instances, renders),
      deps: [IUniverInstanceService, IRenderManagerService],
    },
  ],
];
