package org.layerwright.views.internal.progress;

import org.eclipse.osgi.util.NLS;

/** What the view says, see {@code messages.properties}. */
final class Messages extends NLS {
	public static String Empty_title;
	public static String Empty_text;
	public static String Axis_iteration;
	public static String Axis_loss;
	public static String Axis_accuracy;
	public static String Axis_rmse;
	public static String Series_training;
	public static String Series_batches;
	public static String Series_validation;
	public static String Series_test;
	public static String Tab_curves;
	public static String Tab_results;
	public static String Tab_samples;
	public static String Samples_none;
	public static String Samples_start;
	public static String Samples_epoch;
	public static String Samples_tip;
	public static String Fact_epoch;
	public static String Fact_iteration;
	public static String Fact_loss;
	public static String Fact_trainingAccuracy;
	public static String Fact_validationAccuracy;
	public static String Fact_testAccuracy;
	public static String Fact_validationRmse;
	public static String Fact_testRmse;
	public static String Fact_speed;
	public static String Fact_speedValue;
	public static String Fact_workers;
	public static String Fact_waited;
	public static String Fact_stock;
	public static String Fact_elapsed;
	public static String Fact_left;
	public static String Fact_learningRate;
	public static String Fact_parameters;
	public static String Fact_of;
	public static String Smoothing;
	public static String Smoothing_tip;
	public static String Run_tip;
	public static String Phase_preparing;
	public static String Phase_running;
	public static String Phase_paused;
	public static String Phase_finished;
	public static String Phase_earlyStopping;
	public static String Phase_stopped;
	public static String Phase_failed;
	public static String Action_pause;
	public static String Action_resume;
	public static String Action_continue;
	public static String Action_stop;
	public static String Action_checkpoint;
	public static String Action_logAxis;
	public static String Action_report;
	public static String Action_noReport;
	public static String Report_title;
	public static String Report_noBrowser;
	public static String Failure_console;
	public static String Results_none;
	public static String Results_metric;
	public static String Results_confusion;
	public static String Results_trueClass;
	public static String Job_load;
	public static String Metric_accuracy;
	public static String Metric_discriminatorLoss;
	public static String Metric_perplexity;
	public static String Metric_exactMatch;
	public static String Metric_rmse;
	public static String Metric_mae;

	static {
		NLS.initializeMessages("org.layerwright.views.internal.progress.messages", Messages.class);
	}

	private Messages() {}
}
