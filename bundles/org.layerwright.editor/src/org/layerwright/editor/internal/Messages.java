package org.layerwright.editor.internal;

import org.eclipse.osgi.util.NLS;

/** The editor's texts in the user's language. */
public final class Messages extends NLS {

	public static String edit_add;
	public static String edit_insert;
	public static String edit_move;
	public static String edit_delete;
	public static String edit_connect;
	public static String edit_reconnect;
	public static String edit_rename;
	public static String edit_duplicate;
	public static String edit_paste;
	public static String edit_layout;
	public static String edit_align;
	public static String edit_setting;
	public static String edit_replaceBlock;
	public static String action_undo;
	public static String action_redo;
	public static String action_delete;
	public static String action_selectAll;
	public static String action_copy;
	public static String action_cut;
	public static String action_paste;
	public static String action_duplicate;
	public static String action_rename;
	public static String action_properties;
	public static String action_find;
	public static String action_quickFix;
	public static String action_connect;
	public static String action_openBlock;
	public static String action_replaceBlock;
	public static String block_title;
	public static String block_hint;
	public static String action_layout;
	public static String action_fit;
	public static String action_zoomIn;
	public static String action_zoomOut;
	public static String action_align;
	public static String action_alignLeft;
	public static String action_alignTop;
	public static String palette_search;
	public static String popup_search;
	public static String popup_fixes;
	public static String popup_find;
	public static String popup_add;
	public static String badge_fixable;
	public static String networks_add;
	public static String networks_rename;
	public static String networks_remove;
	public static String networks_name;
	public static String networks_nameless;
	public static String summary_costs;
	public static String summary_converted;
	public static String summary_problem;
	public static String summary_problems;
	public static String summary_noProblems;
	public static String error_title;
	public static String error_openText;
	public static String error_again;
	public static String error_noFile;
	public static String error_save;
	public static String changed_title;
	public static String changed_question;
	public static String layout_job;
	public static String markers_job;
	public static String sheet_name;
	public static String sheet_noShape;
	public static String sheet_nothing;
	public static String sheet_automatic;
	public static String sheet_default;
	public static String sheet_updates;
	public static String sheet_unknown;
	public static String sheet_unknownDoc;
	public static String sheet_costs;
	public static String curve_value;
	public static String curve_derivative;
	public static String edit_kind;
	public static String sheet_kind;
	public static String sheet_addData;
	public static String sheet_addTraining;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {}
}
