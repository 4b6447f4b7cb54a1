import { runExcel } from './batch.ts';

type Change = { readonly sheet: string; readonly address: string };

/** Tells of changes by anybody else than this add-in: people, co-authors, other add-ins. */
export async function listenToChanges(listener: (change: Change) => void): Promise<() => void> {
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      const sheet = await nameOf(event.worksheetId);
      if (sheet !== null) listener({ sheet, address: event.address });
    });
    await context.sync();
    return added;
  });
  return () => void removeHandler(handler);
}

function nameOf(id: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** A handler is removed through the context that added it. */
async function removeHandler(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
