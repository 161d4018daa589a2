package org.layerwright.swtbot.tests;

import java.util.function.BooleanSupplier;

import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** What a journey waits for; {@code what} says it when it does not come. */
final class Until extends DefaultCondition {

	private final String what;
	private final BooleanSupplier condition;

	Until(String what, BooleanSupplier condition) {
		this.what = what;
		this.condition = condition;
	}

	@Override
	public boolean test() {
		return condition.getAsBoolean();
	}

	@Override
	public String getFailureMessage() {
		return "waited in vain for " + what;
	}
}
