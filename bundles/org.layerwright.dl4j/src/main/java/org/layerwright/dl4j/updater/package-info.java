/**
 * Optimisers that DL4J lacks or defines otherwise. With {@code w} the weights, {@code g} the gradient and {@code η} the
 * learning rate, these classes agree with the reference vectors to a relative error of 1e-6:
 * <table>
 * <caption>Optimisers</caption>
 * <tr>
 * <th>optimiser</th>
 * <th>update</th>
 * <th>class</th>
 * </tr>
 * <tr>
 * <td>sgd</td>
 * <td>w −= η g</td>
 * <td>DL4J's {@code Sgd}</td>
 * </tr>
 * <tr>
 * <td>momentum</td>
 * <td>v = μ v + g; w −= η v</td>
 * <td>{@link org.layerwright.dl4j.updater.Momentum}</td>
 * </tr>
 * <tr>
 * <td>nesterov</td>
 * <td>v = μ v + g; w −= η (g + μ v)</td>
 * <td>DL4J's {@code Nesterovs}</td>
 * </tr>
 * <tr>
 * <td>adagrad</td>
 * <td>s = s + g²; w −= η g / (√s + ε)</td>
 * <td>{@link org.layerwright.dl4j.updater.Adagrad}; DL4J's starts with s = ε</td>
 * </tr>
 * <tr>
 * <td>adadelta</td>
 * <td>Zeiler 2012</td>
 * <td>{@link org.layerwright.dl4j.updater.AdaDelta}</td>
 * </tr>
 * <tr>
 * <td>rmsprop</td>
 * <td>s = α s + (1 − α) g²; w −= η g / (√s + ε)</td>
 * <td>DL4J's {@code RmsProp}</td>
 * </tr>
 * <tr>
 * <td>adam</td>
 * <td>Kingma and Ba 2015</td>
 * <td>DL4J's {@code Adam}</td>
 * </tr>
 * <tr>
 * <td>nadam</td>
 * <td>Dozat 2016</td>
 * <td>{@link org.layerwright.dl4j.updater.NAdam}</td>
 * </tr>
 * <tr>
 * <td>amsgrad</td>
 * <td>Reddi, Kale and Kumar 2018</td>
 * <td>{@link org.layerwright.dl4j.updater.AmsGrad}</td>
 * </tr>
 * <tr>
 * <td>adamax</td>
 * <td>Kingma and Ba 2015</td>
 * <td>{@link org.layerwright.dl4j.updater.AdaMax}</td>
 * </tr>
 * <tr>
 * <td>adamw</td>
 * <td>Adam, and w −= η λ w</td>
 * <td>DL4J's {@code Adam} with {@link org.layerwright.dl4j.regularization.DecoupledDecay}</td>
 * </tr>
 * </table>
 */
package org.layerwright.dl4j.updater;
